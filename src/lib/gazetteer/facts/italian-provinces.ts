/**
 * Italy's provinces as ANSA prints them in brackets, by name or plate code: code, seat (which names the province), and
 * GeoNames' admin-1 code of the region. Source: the official list of plate codes; by hand.
 */
export const ITALIAN_PROVINCES: Record<string, string> = {
  '01': 'AQ L’Aquila,CH Chieti,PE Pescara,TE Teramo',
  '02': 'MT Matera,PZ Potenza',
  '03': 'CS Cosenza,CZ Catanzaro,KR Crotone,RC Reggio Calabria,VV Vibo Valentia',
  '04': 'AV Avellino,BN Benevento,CE Caserta,NA Napoli,SA Salerno',
  '05': 'BO Bologna,FC Forlì,FE Ferrara,MO Modena,PC Piacenza,PR Parma,RA Ravenna,RE Reggio Emilia,RN Rimini',
  '06': 'GO Gorizia,PN Pordenone,TS Trieste,UD Udine',
  '07': 'FR Frosinone,LT Latina,RI Rieti,RM Roma,VT Viterbo',
  '08': 'GE Genova,IM Imperia,SP La Spezia,SV Savona',
  '09': 'BG Bergamo,BS Brescia,CO Como,CR Cremona,LC Lecco,LO Lodi,MB Monza,MI Milano,MN Mantova,PV Pavia,SO Sondrio,VA Varese',
  '10': 'AN Ancona,AP Ascoli Piceno,FM Fermo,MC Macerata,PU Pesaro',
  '11': 'CB Campobasso,IS Isernia',
  '12': 'AL Alessandria,AT Asti,BI Biella,CN Cuneo,NO Novara,TO Torino,VB Verbania,VC Vercelli',
  '13': 'BA Bari,BR Brindisi,BT Barletta,FG Foggia,LE Lecce,TA Taranto',
  '14': 'CA Cagliari,NU Nuoro,OR Oristano,SS Sassari,SU Carbonia',
  '15': 'AG Agrigento,CL Caltanissetta,CT Catania,EN Enna,ME Messina,PA Palermo,RG Ragusa,SR Siracusa,TP Trapani',
  '16': 'AR Arezzo,FI Firenze,GR Grosseto,LI Livorno,LU Lucca,MS Massa,PI Pisa,PO Prato,PT Pistoia,SI Siena',
  '17': 'BZ Bolzano,TN Trento',
  '18': 'PG Perugia,TR Terni',
  '19': 'AO Aosta',
  '20': 'BL Belluno,PD Padova,RO Rovigo,TV Treviso,VE Venezia,VI Vicenza,VR Verona'
};
