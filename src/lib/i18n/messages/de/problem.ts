/** What is wrong with an address; the server alone reads these. */
export default {
  'problem.region':
    'Erwartet: Kürzel von Ländern (NL) oder Nummern von UN-Regionen (150 für Europa), durch Kommas getrennt.',
  'problem.bbox': 'Erwartet: West,Süd,Ost,Nord in Grad, zum Beispiel bbox=3.3,50.7,7.2,53.6.',
  'problem.area': 'Erwartet: ein gezeichnetes Gebiet, wie die Karte es in die Adresse setzt.',
  'problem.near':
    'Erwartet: ein Ort oder Länge und Breite sowie ein Umkreis in Kilometern, zum Beispiel near=g2950159,100 oder near=4.9,52.37,100.',
  'problem.moment': 'Erwartet: ein Datum (2026-07-21, in UTC) oder ein Zeitpunkt mit Zeitzone (2026-07-21T14:30Z).',
  'problem.last': 'Erwartet: Stunden oder Tage bis jetzt, zum Beispiel last=24h oder last=7d.',
  'problem.switch': 'Erwartet: 1 oder 0.',
  'problem.agency': 'Erwartet: der Name einer Nachrichtenagentur, zum Beispiel agency=anp,reuters.',
  'problem.source': 'Erwartet: der Name einer Quelle, zum Beispiel source=het parool.',
  'problem.lang': 'Erwartet: ein Sprachcode aus zwei Buchstaben, zum Beispiel lang=nl,en.',
  'problem.q': 'Suchwörter dürfen zusammen höchstens 200 Zeichen haben.',
  'problem.place': 'Erwartet: der Schlüssel eines Ortes, zum Beispiel place=g2950159.',
  'problem.cursor': 'Diese Stelle der Liste ist nicht zu finden; die Liste beginnt oben.',
  'problem.unknown': 'Diesen Ort oder dieses Gebiet kennen wir nicht.',
  'problem.order': 'Das Ende des Zeitraums liegt nicht nach seinem Anfang.',
  'problem.once': 'Das steht hier {count, plural, one {#-mal} other {#-mal}}; einmal ist erlaubt.',
  'problem.many': 'Das sind zu viele: {count, number}. Höchstens {most, number} sind zugleich möglich.'
};
