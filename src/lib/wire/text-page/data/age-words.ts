/**
 * How eleven languages print an age: one row a meaning, tab-separated: language (ISO 639-1), kind, value, printed forms.
 * Kinds: `frame` (`#` is the amount), `unit`, `number`, `span` (an amount in minutes that needs no unit), `about` and
 * `below` (words before an amount), `now` (an age of its own), `some` (an amount that nobody counted), `day`, `label`
 * (`Updated …`), `and`, `at` (small words of time lines). Sources: CLDR 48's relative-time fields for frames and units (the
 * tests hold the table to them), news sites' own pages for the rest. `’` stands for every apostrophe, a space for any space.
 * Kept by hand: chrono-node 2.10 (MIT) needs a word's end behind an age, which `20 minuten geledenDAKAR` has not, and
 * lacks the northern languages and `kwartier geleden`; date-fns prints ages and reads none.
 */
export const AGE_WORDS = `
nl	frame		# geleden
nl	unit	second	seconden	seconde	sec.	sec	s
nl	unit	minute	minuten	minuut	minuutjes	minuutje	min.	min	m
nl	unit	hour	uren	uur	uurtje	u.	u
nl	unit	day	dagen	dag	dgn.	dgn	d
nl	unit	week	weken	week	wk.	wk
nl	unit	long	maanden	maand	mnd.	mnd	jaren	jaar	jr.	jr
nl	number	1	een	één
nl	number	2	twee
nl	number	3	drie
nl	number	4	vier
nl	number	5	vijf
nl	number	6	zes
nl	number	7	zeven
nl	number	8	acht
nl	number	9	negen
nl	number	10	tien
nl	number	11	elf
nl	number	12	twaalf
nl	number	13	dertien
nl	number	14	veertien
nl	number	15	vijftien
nl	number	16	zestien
nl	number	17	zeventien
nl	number	18	achttien
nl	number	19	negentien
nl	number	20	twintig
nl	number	30	dertig
nl	number	40	veertig
nl	number	45	vijfenveertig
nl	number	50	vijftig
nl	number	0.5	een half	een halve	half	halve
nl	number	1.5	anderhalf	anderhalve
nl	number	2.5	tweeënhalf	twee en een half
nl	span	15	een kwartiertje	een kwartier	kwartiertje	kwartier
nl	span	30	een halfuurtje	een halfuur	halfuurtje	halfuur
nl	span	45	driekwartier	drie kwartier	driekwart uur
nl	about		iets meer dan	meer dan	ongeveer	ruim	bijna	circa	ca.	zo’n	krap	dik	rond	pakweg	zowat
nl	below		minder dan	nog geen
nl	now		zojuist	zonet	zo-even	net binnen	nu net	daarnet
nl	some		enkele	een paar	paar	enige	een aantal
nl	day		vandaag	gisteren	eergisteren	vanochtend	vanmorgen	vanmiddag	vanavond	vannacht	gisteravond	gisterochtend	gistermiddag
nl	label		laatst bijgewerkt	laatste update	bijgewerkt	gewijzigd	geactualiseerd	update	gepubliceerd	geplaatst	verschenen
nl	and		en
nl	at		om	op	sinds	lang
en	frame		# ago
en	unit	second	seconds	second	secs	sec.	sec	s
en	unit	minute	minutes	minute	mins.	mins	min.	min	m
en	unit	hour	hours	hour	hrs.	hrs	hr.	hr	h
en	unit	day	days	day	d
en	unit	week	weeks	week	wks	wk.	wk	w
en	unit	long	months	month	mos.	mos	mo.	mo	years	year	yrs.	yrs	yr.	yr	y
en	number	1	a	an	one
en	number	2	two
en	number	3	three
en	number	4	four
en	number	5	five
en	number	6	six
en	number	7	seven
en	number	8	eight
en	number	9	nine
en	number	10	ten
en	number	11	eleven
en	number	12	twelve
en	number	13	thirteen
en	number	14	fourteen
en	number	15	fifteen
en	number	16	sixteen
en	number	17	seventeen
en	number	18	eighteen
en	number	19	nineteen
en	number	20	twenty
en	number	30	thirty
en	number	40	forty
en	number	45	forty-five
en	number	50	fifty
en	number	0.5	half a	half an
en	number	1.5	one and a half
en	span	15	a quarter of an hour	quarter of an hour	a quarter hour	quarter hour
en	span	30	a half hour	a half-hour	half hour	half-hour
en	span	45	three quarters of an hour	three-quarters of an hour
en	span	90	an hour and a half
en	about		just over	a little over	a little more than	more than	about	over	almost	around	nearly	approximately	approx.	some	roughly	circa
en	below		less than	just under	under	within the last	within
en	now		just now	moments ago	a moment ago	a few moments ago	seconds ago	a few seconds ago
en	some		a few	few	several	some	a couple of	couple
en	day		today	yesterday	this morning	this afternoon	this evening	tonight	last night
en	label		last updated	last modified	first published	updated	update	published	posted	modified	edited	filed
en	and		and	&
en	at		at	on	since	the	of	long
de	frame		vor #	seit #
de	unit	second	sekunden	sekunde	sek.	sek	s
de	unit	minute	minuten	minute	min.	min	m
de	unit	hour	stunden	stunde	std.	std	h
de	unit	day	tagen	tage	tag	d
de	unit	week	wochen	woche	wo.	wo
de	unit	long	monaten	monate	monat	jahren	jahre	jahr
de	number	1	einer	einem	eine	ein
de	number	2	zwei
de	number	3	drei
de	number	4	vier
de	number	5	fünf
de	number	6	sechs
de	number	7	sieben
de	number	8	acht
de	number	9	neun
de	number	10	zehn
de	number	11	elf
de	number	12	zwölf
de	number	13	dreizehn
de	number	14	vierzehn
de	number	15	fünfzehn
de	number	16	sechzehn
de	number	17	siebzehn
de	number	18	achtzehn
de	number	19	neunzehn
de	number	20	zwanzig
de	number	30	dreißig	dreissig
de	number	40	vierzig
de	number	45	fünfundvierzig
de	number	50	fünfzig
de	number	0.5	einer halben	eine halbe
de	number	1.5	anderthalb	eineinhalb
de	number	2.5	zweieinhalb
de	span	15	einer viertelstunde	viertelstunde
de	span	45	einer dreiviertelstunde	dreiviertelstunde
de	about		etwas mehr als	mehr als	gut	rund	etwa	ungefähr	circa	ca.	über	knapp	fast	zirka
de	below		weniger als	unter
de	now		gerade eben	soeben	eben erst	vor wenigen augenblicken	vor einem augenblick
de	some		wenigen	einigen	mehreren	ein paar
de	day		heute	gestern	vorgestern	heute morgen	heute früh	gestern abend
de	label		zuletzt aktualisiert	aktualisiert	aktualisierung	stand	update	veröffentlicht	geändert	erschienen
de	and		und
de	at		um	uhr	am	seit	langem
fr	frame		il y a #
fr	unit	second	secondes	seconde	sec.	sec	s
fr	unit	minute	minutes	minute	min.	min	mn
fr	unit	hour	heures	heure	h
fr	unit	day	jours	jour	j
fr	unit	week	semaines	semaine	sem.	sem
fr	unit	long	mois	ans	an	années	année	m.	a
fr	number	1	un	une
fr	number	2	deux
fr	number	3	trois
fr	number	4	quatre
fr	number	5	cinq
fr	number	6	six
fr	number	7	sept
fr	number	8	huit
fr	number	9	neuf
fr	number	10	dix
fr	number	11	onze
fr	number	12	douze
fr	number	13	treize
fr	number	14	quatorze
fr	number	15	quinze
fr	number	16	seize
fr	number	17	dix-sept
fr	number	18	dix-huit
fr	number	19	dix-neuf
fr	number	20	vingt
fr	number	30	trente
fr	number	40	quarante
fr	number	45	quarante-cinq
fr	number	50	cinquante
fr	span	30	une demi-heure	une demie heure	une demi heure	demi-heure
fr	span	15	un quart d’heure
fr	span	45	trois quarts d’heure	trois-quarts d’heure
fr	span	90	une heure et demie
fr	span	150	deux heures et demie
fr	about		un peu plus de	un peu plus d’	plus de	plus d’	environ	près de	près d’	presque	à peu près	quelque
fr	below		moins de	moins d’
fr	now		à l’instant	il y a un instant	il y a quelques instants	il y a quelques secondes
fr	some		quelques	plusieurs
fr	day		aujourd’hui	hier	avant-hier	ce matin	ce soir	hier soir	cette nuit
fr	label		dernière mise à jour	mis à jour	mise à jour	màj	actualisé	publié	modifié	posté
fr	and		et
fr	at		à	le	depuis	longtemps
es	frame		hace #
es	unit	second	segundos	segundo	seg.	seg	s
es	unit	minute	minutos	minuto	mins.	mins	min.	min
es	unit	hour	horas	hora	hrs.	hrs	h
es	unit	day	días	dias	día	dia	d
es	unit	week	semanas	semana	sem.	sem
es	unit	long	meses	mes	años	año	m	a
es	number	1	un	una
es	number	2	dos
es	number	3	tres
es	number	4	cuatro
es	number	5	cinco
es	number	6	seis
es	number	7	siete
es	number	8	ocho
es	number	9	nueve
es	number	10	diez
es	number	11	once
es	number	12	doce
es	number	13	trece
es	number	14	catorce
es	number	15	quince
es	number	16	dieciséis
es	number	17	diecisiete
es	number	18	dieciocho
es	number	19	diecinueve
es	number	20	veinte
es	number	30	treinta
es	number	40	cuarenta
es	number	45	cuarenta y cinco
es	number	50	cincuenta
es	number	0.5	media
es	span	15	un cuarto de hora	cuarto de hora
es	span	45	tres cuartos de hora
es	span	90	una hora y media
es	span	150	dos horas y media
es	about		un poco más de	algo más de	más de	aproximadamente	alrededor de	cerca de	casi	apenas
es	below		menos de
es	now		ahora mismo	hace un momento	hace un instante	hace instantes	hace unos instantes	hace unos segundos
es	some		unos	unas	pocos	pocas	varios	varias	algunos	algunas
es	day		hoy	ayer	anteayer	esta mañana	esta tarde	esta noche	anoche
es	label		última actualización	actualizado	actualizada	actualización	publicado	publicada	modificado
es	and		y
es	at		a	las	la	el	desde	mucho	de
it	frame		# fa
it	unit	second	secondi	secondo	sec.	sec	s
it	unit	minute	minuti	minuto	min.	min	m
it	unit	hour	ore	ora	h
it	unit	day	giorni	giorno	gg	g
it	unit	week	settimane	settimana	sett.	sett
it	unit	long	mesi	mese	anni	anno
it	number	1	un	una	un’	uno
it	number	2	due
it	number	3	tre
it	number	4	quattro
it	number	5	cinque
it	number	6	sei
it	number	7	sette
it	number	8	otto
it	number	9	nove
it	number	10	dieci
it	number	11	undici
it	number	12	dodici
it	number	13	tredici
it	number	14	quattordici
it	number	15	quindici
it	number	16	sedici
it	number	17	diciassette
it	number	18	diciotto
it	number	19	diciannove
it	number	20	venti
it	number	30	trenta
it	number	40	quaranta
it	number	45	quarantacinque
it	number	50	cinquanta
it	number	0.5	mezza
it	span	30	mezz’ora
it	span	15	un quarto d’ora	quarto d’ora
it	span	45	tre quarti d’ora
it	span	90	un’ora e mezza	un’ora e mezzo
it	span	150	due ore e mezza
it	about		poco più di	più di	circa	oltre	quasi
it	below		meno di
it	now		adesso	proprio ora	un attimo fa	pochi istanti fa	pochi secondi fa
it	some		alcuni	alcune	pochi	poche	qualche
it	day		oggi	ieri	stamattina	stasera	stamani
it	label		ultimo aggiornamento	aggiornato	aggiornata	pubblicato	pubblicata	modificato
it	and		e	ed
it	at		alle	ore	il	da	molto	poco
pt	frame		há # atrás	há #	# atrás	faz #
pt	unit	second	segundos	segundo	seg.	seg	s
pt	unit	minute	minutos	minuto	min.	min	m
pt	unit	hour	horas	hora	h
pt	unit	day	dias	dia	d
pt	unit	week	semanas	semana	sem.	sem
pt	unit	long	meses	mês	anos	ano
pt	number	1	um	uma
pt	number	2	dois	duas
pt	number	3	três
pt	number	4	quatro
pt	number	5	cinco
pt	number	6	seis
pt	number	7	sete
pt	number	8	oito
pt	number	9	nove
pt	number	10	dez
pt	number	11	onze
pt	number	12	doze
pt	number	13	treze
pt	number	14	catorze	quatorze
pt	number	15	quinze
pt	number	16	dezesseis	dezasseis
pt	number	17	dezessete	dezassete
pt	number	18	dezoito
pt	number	19	dezenove	dezanove
pt	number	20	vinte
pt	number	30	trinta
pt	number	40	quarenta
pt	number	45	quarenta e cinco
pt	number	50	cinquenta
pt	number	0.5	meia
pt	span	15	um quarto de hora
pt	span	45	três quartos de hora
pt	span	90	uma hora e meia
pt	span	150	duas horas e meia
pt	about		pouco mais de	mais de	cerca de	aproximadamente	quase	perto de
pt	below		menos de
pt	now		agora mesmo	agora há pouco	há instantes	há um instante	há poucos segundos
pt	some		alguns	algumas	poucos	poucas	vários	várias
pt	day		hoje	ontem	anteontem	esta manhã	esta noite
pt	label		última atualização	atualizado	atualizada	actualizado	publicado	publicada	modificado
pt	and		e
pt	at		às	as	de	em	desde	muito
da	frame		for # siden	# siden
da	unit	second	sekunder	sekund	sek.	sek	s
da	unit	minute	minutter	minut	min.	min	m
da	unit	hour	timer	time	t
da	unit	day	dage	dag	døgn	d.	d
da	unit	week	uger	uge	u.
da	unit	long	måneder	måned	mdr.	mdr	md.	md	år
da	number	1	en	et	én	ét
da	number	2	to
da	number	3	tre
da	number	4	fire
da	number	5	fem
da	number	6	seks
da	number	7	syv
da	number	8	otte
da	number	9	ni
da	number	10	ti
da	number	11	elleve
da	number	12	tolv
da	number	13	tretten
da	number	14	fjorten
da	number	15	femten
da	number	16	seksten
da	number	17	sytten
da	number	18	atten
da	number	19	nitten
da	number	20	tyve
da	number	30	tredive
da	number	40	fyrre
da	number	45	femogfyrre
da	number	50	halvtreds
da	number	0.5	en halv	et halvt	halv
da	number	1.5	halvanden	halvandet
da	span	15	et kvarter	kvarter
da	span	45	tre kvarter
da	about		lidt over	lidt mere end	mere end	cirka	ca.	omkring	knap	godt	over	næsten
da	below		mindre end	under
da	now		lige nu	netop nu	for et øjeblik siden	for få sekunder siden
da	some		nogle få	nogle	få	flere
da	day		i dag	i går	i forgårs	i morges	i aften
da	label		sidst opdateret	senest opdateret	opdateret	publiceret	udgivet	offentliggjort
da	and		og
da	at		kl.	kl	klokken	den	for	længe
no	frame		for # siden	# siden
no	unit	second	sekunder	sekund	sek.	sek	s
no	unit	minute	minutter	minutt	min.	min	m
no	unit	hour	timer	time	t
no	unit	day	dager	dag	døgn	d.	d
no	unit	week	uker	uke	u.	u
no	unit	long	måneder	måned	mnd.	mnd	md.	år
no	number	1	en	ett	et	én
no	number	2	to
no	number	3	tre
no	number	4	fire
no	number	5	fem
no	number	6	seks
no	number	7	sju	syv
no	number	8	åtte
no	number	9	ni
no	number	10	ti
no	number	11	elleve
no	number	12	tolv
no	number	13	tretten
no	number	14	fjorten
no	number	15	femten
no	number	16	seksten
no	number	17	sytten
no	number	18	atten
no	number	19	nitten
no	number	20	tjue
no	number	30	tretti
no	number	40	førti
no	number	45	førtifem
no	number	50	femti
no	number	0.5	en halv	halv
no	number	1.5	halvannen	halvannet	en og en halv
no	span	15	et kvarter	kvarter
no	span	45	tre kvarter
no	about		litt over	litt mer enn	mer enn	cirka	ca.	omtrent	omkring	knapt	drøyt	over	nesten
no	below		mindre enn	under
no	now		akkurat nå	nå nettopp	nettopp	for et øyeblikk siden	for få sekunder siden
no	some		noen få	noen	få	flere
no	day		i dag	i går	i forgårs	i morges	i kveld
no	label		sist oppdatert	oppdatert	publisert	endret
no	and		og
no	at		kl.	kl	klokka	klokken	den	for	lenge
sv	frame		för # sedan	för # sen	# sedan	# sen
sv	unit	second	sekunder	sekund	sek.	sek	s
sv	unit	minute	minuter	minut	min.	min	m
sv	unit	hour	timmar	timme	tim.	tim	h
sv	unit	day	dagar	dag	dygn	d
sv	unit	week	veckor	vecka	v.
sv	unit	long	månader	månad	mån.	mån	år
sv	number	1	en	ett
sv	number	2	två
sv	number	3	tre
sv	number	4	fyra
sv	number	5	fem
sv	number	6	sex
sv	number	7	sju
sv	number	8	åtta
sv	number	9	nio
sv	number	10	tio
sv	number	11	elva
sv	number	12	tolv
sv	number	13	tretton
sv	number	14	fjorton
sv	number	15	femton
sv	number	16	sexton
sv	number	17	sjutton
sv	number	18	arton
sv	number	19	nitton
sv	number	20	tjugo
sv	number	30	trettio
sv	number	40	fyrtio
sv	number	45	fyrtiofem
sv	number	50	femtio
sv	number	0.5	en halv	halv
sv	number	1.5	en och en halv
sv	span	15	en kvart	kvart
sv	span	30	en halvtimme	halvtimme
sv	span	45	tre kvart	trekvart
sv	about		lite drygt	drygt	mer än	cirka	ca.	omkring	ungefär	knappt	nästan	över
sv	below		mindre än	under
sv	now		just nu	alldeles nyss	nyss	för ett ögonblick sedan	för några sekunder sedan
sv	some		några få	några	flera	ett par
sv	day		i dag	idag	i går	igår	i förrgår	i morse	i kväll
sv	label		senast uppdaterad	senast uppdaterat	uppdaterad	uppdaterat	publicerad	publicerat	ändrad
sv	and		och
sv	at		kl.	kl	klockan	den	för	länge
fi	frame		# sitten
fi	unit	second	sekuntia	sekunti	sek.	sek	s
fi	unit	minute	minuuttia	minuutti	min.	min
fi	unit	hour	tuntia	tunti	t
fi	unit	day	päivää	päivä	pv	vrk
fi	unit	week	viikkoa	viikko	vk
fi	unit	long	kuukautta	kuukausi	kk	vuotta	vuosi	v
fi	number	1	yksi
fi	number	2	kaksi
fi	number	3	kolme
fi	number	4	neljä
fi	number	5	viisi
fi	number	6	kuusi
fi	number	7	seitsemän
fi	number	8	kahdeksan
fi	number	9	yhdeksän
fi	number	10	kymmenen
fi	number	11	yksitoista
fi	number	12	kaksitoista
fi	number	15	viisitoista
fi	number	20	kaksikymmentä
fi	number	30	kolmekymmentä
fi	number	40	neljäkymmentä
fi	number	50	viisikymmentä
fi	number	0.5	puoli
fi	number	1.5	puolitoista
fi	span	15	vartti
fi	span	45	kolme varttia
fi	span	60	tunti
fi	span	1	minuutti
fi	about		noin	yli	lähes	melkein	reilu	reilut	vajaa	runsas
fi	below		alle
fi	now		juuri nyt	juuri äsken	äsken	hetki sitten
fi	some		muutama	muutamia	muutaman	useita	pari
fi	day		tänään	eilen	toissapäivänä	tänä aamuna
fi	label		viimeksi päivitetty	päivitetty	julkaistu	muokattu
fi	and		ja
fi	at		klo	kello	kauan
`;
