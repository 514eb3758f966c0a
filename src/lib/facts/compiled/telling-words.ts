// Compiled by `dateline facts` from tables/telling-words.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Points of the compass (`n`, `sw`) by how words of them begin, `noord`, or as whole words, `est`; the longest form counts. */
export const DIRECTIONS: readonly (readonly [form: string, value: string, match: 'begins' | 'whole'])[] = JSON.parse(`[["north","n","begins"],["south","s","begins"],["east","e","begins"],["west","w","begins"],["northeast","ne","begins"],["northwest","nw","begins"],
["southeast","se","begins"],["southwest","sw","begins"],["noord","n","begins"],["zuid","s","begins"],["oost","e","begins"],["noordoost","ne","begins"],
["noordwest","nw","begins"],["zuidoost","se","begins"],["zuidwest","sw","begins"],["nord","n","begins"],["sud","s","begins"],["suedlich","s","begins"],
["ost","e","begins"],["nordost","ne","begins"],["nordwest","nw","begins"],["sudost","se","begins"],["sudwest","sw","begins"],["est","e","whole"],
["ouest","w","whole"],["oriental","e","begins"],["occidental","w","begins"],["nordest","ne","whole"],["nordouest","nw","whole"],["norte","n","whole"],
["sur","s","whole"],["oeste","w","whole"],["noreste","ne","begins"],["nordeste","ne","begins"],["noroeste","nw","begins"],["sureste","se","begins"],
["sudeste","se","begins"],["suroeste","sw","begins"],["sudoeste","sw","begins"],["settentrional","n","begins"],["meridional","s","begins"],["ovest","w","whole"],
["orientale","e","whole"],["orientali","e","whole"],["sul","s","whole"],["leste","e","whole"],["septentrional","n","begins"],["syd","s","begins"],
["vest","w","begins"],["sor","s","whole"],["soder","s","begins"],["sodra","s","begins"],["norr","n","whole"],["norra","n","whole"],["vastr","w","begins"],
["ostr","e","begins"],["pohjois","n","begins"],["etela","s","begins"],["ita","e","whole"],["lansi","w","begins"]]`);

/** Numbers in words: `twee` is 2, `tweede` 2th. Not one, which is an article too. */
export const NUMBER_WORDS: readonly (readonly [form: string, value: string])[] = JSON.parse(`[["two","2"],["three","3"],["four","4"],["five","5"],["six","6"],["seven","7"],["eight","8"],["nine","9"],["ten","10"],["eleven","11"],["twelve","12"],
["thirteen","13"],["fourteen","14"],["fifteen","15"],["sixteen","16"],["seventeen","17"],["eighteen","18"],["nineteen","19"],["twenty","20"],["twee","2"],
["drie","3"],["vier","4"],["vijf","5"],["zes","6"],["zeven","7"],["acht","8"],["negen","9"],["tien","10"],["elf","11"],["twaalf","12"],["dertien","13"],
["veertien","14"],["vijftien","15"],["zestien","16"],["zeventien","17"],["achttien","18"],["negentien","19"],["twintig","20"],["zwei","2"],["drei","3"],
["funf","5"],["sechs","6"],["sieben","7"],["neun","9"],["zehn","10"],["zwolf","12"],["dreizehn","13"],["vierzehn","14"],["funfzehn","15"],["sechzehn","16"],
["siebzehn","17"],["achtzehn","18"],["neunzehn","19"],["zwanzig","20"],["deux","2"],["trois","3"],["quatre","4"],["cinq","5"],["sept","7"],["huit","8"],
["neuf","9"],["dix","10"],["onze","11"],["douze","12"],["treize","13"],["quatorze","14"],["quinze","15"],["seize","16"],["dixsept","17"],["dixhuit","18"],
["dixneuf","19"],["vingt","20"],["dos","2"],["tres","3"],["cuatro","4"],["cinco","5"],["seis","6"],["siete","7"],["ocho","8"],["nueve","9"],["diez","10"],
["once","11"],["doce","12"],["trece","13"],["catorce","14"],["quince","15"],["dieciseis","16"],["diecisiete","17"],["dieciocho","18"],["diecinueve","19"],
["veinte","20"],["due","2"],["tre","3"],["quattro","4"],["cinque","5"],["sei","6"],["sette","7"],["otto","8"],["nove","9"],["dieci","10"],["undici","11"],
["dodici","12"],["tredici","13"],["quattordici","14"],["quindici","15"],["sedici","16"],["diciassette","17"],["diciotto","18"],["diciannove","19"],["venti","20"],
["dois","2"],["quatro","4"],["sete","7"],["oito","8"],["dez","10"],["doze","12"],["treze","13"],["dezesseis","16"],["dezessete","17"],["dezoito","18"],
["dezenove","19"],["vinte","20"],["fem","5"],["seks","6"],["syv","7"],["otte","8"],["elleve","11"],["tolv","12"],["sju","7"],["atte","8"],["tva","2"],
["fyra","4"],["sex","6"],["atta","8"],["nio","9"],["tio","10"],["elva","11"],["kaksi","2"],["kolme","3"],["nelja","4"],["viisi","5"],["kuusi","6"],
["seitseman","7"],["kahdeksan","8"],["yhdeksan","9"],["kymmenen","10"],["yksitoista","11"],["kaksitoista","12"],["first","1th"],["second","2th"],["third","3th"],
["fourth","4th"],["fifth","5th"],["sixth","6th"],["seventh","7th"],["eighth","8th"],["ninth","9th"],["tenth","10th"],["eerste","1th"],["tweede","2th"],
["derde","3th"],["vierde","4th"],["vijfde","5th"],["zesde","6th"],["zevende","7th"],["achtste","8th"],["negende","9th"],["tiende","10th"],["erste","1th"],
["zweite","2th"],["dritte","3th"],["vierte","4th"],["funfte","5th"],["sechste","6th"],["siebte","7th"],["achte","8th"],["neunte","9th"],["zehnte","10th"],
["premier","1th"],["deuxieme","2th"],["troisieme","3th"],["quatrieme","4th"],["cinquieme","5th"],["sixieme","6th"],["septieme","7th"],["huitieme","8th"],
["neuvieme","9th"],["dixieme","10th"],["primer","1th"],["segundo","2th"],["tercer","3th"],["cuarto","4th"],["quinto","5th"],["sexto","6th"],["septimo","7th"],
["octavo","8th"],["noveno","9th"],["decimo","10th"],["primo","1th"],["secondo","2th"],["terzo","3th"],["quarto","4th"],["sesto","6th"],["settimo","7th"],
["ottavo","8th"],["nono","9th"],["primeiro","1th"],["terceiro","3th"],["setimo","7th"],["oitavo","8th"]]`);
