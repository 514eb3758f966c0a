// Compiled by `dateline facts` from tables/features.tsv: edit that.
// Source: by hand; set by what the exonyms and the corpus of places measured (tests/corpus); MIT.

/** By code: what it adds to log10(inhabitants) when a printed name is looked up and when somebody searches, what the geocoder weighs it as, and the inhabitants taken for granted where GeoNames has none. */
export const FEATURES: Readonly<Record<string, { lookup: number; search: number; rank: 'capital' | 'adminSeat' | 'districtSeat' | 'section' | 'gone'; population: number }>> = JSON.parse(`{"PPLC":{"lookup":2,"search":1.5,"rank":"capital","population":50000},"PPLG":{"lookup":0,"search":0,"rank":"capital","population":50000},
"PPLA":{"lookup":0.7,"search":0.5,"rank":"adminSeat","population":10000},"PPLA2":{"lookup":0.2,"search":0.2,"rank":"districtSeat","population":3000},
"PPLX":{"lookup":-1,"search":-1,"rank":"section","population":0},"PPLL":{"lookup":0,"search":0,"rank":"section","population":0},
"PPLF":{"lookup":0,"search":0,"rank":"section","population":0},"PPLR":{"lookup":0,"search":0,"rank":"section","population":0},
"STLMT":{"lookup":0,"search":0,"rank":"section","population":0},"PPLH":{"lookup":-2,"search":-2,"rank":"gone","population":0},
"PPLQ":{"lookup":-2,"search":-2,"rank":"gone","population":0},"PPLW":{"lookup":-2,"search":-2,"rank":"gone","population":0},
"PPLCH":{"lookup":-1,"search":0,"rank":"gone","population":0}}`);
