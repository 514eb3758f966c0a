/** What a region is; the regions' own names come from the region room. */
export default {
  'region.kind.world': 'world',
  'region.kind.continent': 'continent',
  'region.kind.subregion': 'part of a continent',
  'region.kind.intermediate': 'part of a continent',
  'region.kind.group': 'several regions together',
  'region.kind.country': 'country or territory'
} as const;
