// Compiled by `dateline facts` from tables/hubs.tsv: edit that.
// Source: by hand for Dateline, from general knowledge and the usage of newsrooms; MIT.

/** Keys of the cities where agencies keep their regional desks. */
export const HUBS: readonly string[] = JSON.parse(`["g2643743","g2988507","g4140963","g5128581","g4164138","g2660646","g2657896","g2800866","g2761369","g3169070","g3173435","g2950159","g2925533","g2747373",
"g524901","g745044","g276781","g281184","g250441","g360630","g292223","g184745","g993800","g2253354","g1609350","g1880252","g1819729","g1850147","g2147714"]`);
