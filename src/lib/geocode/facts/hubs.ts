/**
 * Cities from which agencies report on other countries every day (seats of regional bureaus, institutions and markets): a story
 * from there need not name the city's own country. GeoNames ids; by hand, from where the agencies keep their regional desks.
 */
const HUBS = [
  2643743, // London
  2988507, // Paris
  4140963, // Washington
  5128581, // New York
  4164138, // Miami
  2660646, // Genève
  2657896, // Zürich
  2800866, // Brussels
  2761369, // Vienna
  3169070, // Rome
  3173435, // Milan
  2950159, // Berlin
  2925533, // Frankfurt am Main
  2747373, // The Hague
  524901, // Moscow
  745044, // Istanbul
  276781, // Beirut
  281184, // Jerusalem
  250441, // Amman
  360630, // Cairo
  292223, // Dubai
  184745, // Nairobi
  993800, // Johannesburg
  2253354, // Dakar
  1609350, // Bangkok
  1880252, // Singapore
  1819729, // Hong Kong
  1850147, // Tokyo
  2147714 // Sydney
];

const KEYS = new Set(HUBS.map((id) => `g${id}`));

/** Whether agencies report on other countries from the place with that key. */
export const isHub = (key: string): boolean => KEYS.has(key);
