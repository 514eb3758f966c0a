/** What a region is; the regions' own names come from the region room. */
export default {
  'region.kind.world': 'wereld',
  'region.kind.continent': 'werelddeel',
  'region.kind.subregion': 'deel van een werelddeel',
  'region.kind.intermediate': 'deel van een werelddeel',
  'region.kind.group': 'enkele gebieden samen',
  'region.kind.country': 'land of gebied'
} as const;
