/** Why a place was chosen or not: one short line for each code of `model/reason.ts`, without a full stop. */
export default {
  // by people
  'reason.corrected': 'corrected by the editors',
  'reason.corrected-off': 'taken off the map by the editors',
  'reason.engine-choice': 'the program had chosen this place',
  // for a place
  'reason.name-main': 'the name of {name} itself',
  'reason.name-language': '{language} name of {name}',
  'reason.name-alternate': 'another name of {name}',
  'reason.name-fact': '{name} is known by this name in the news',
  'reason.only-candidate': 'no other place of this name is known',
  'reason.capital': 'capital of {country}',
  'reason.admin-seat': 'seat of a region',
  'reason.population':
    '{population, plural, =0 {number of inhabitants unknown} one {# inhabitant} other {{population, number, ::compact-short} inhabitants}}',
  'reason.qualifier': '“{qualifier}” stands beside the name',
  'reason.story-country': 'the story names {country}{count, plural, =1 {} other { #×}}',
  'reason.story-region': 'the story names {region}{count, plural, =1 {} other { #×}}',
  'reason.story-place': 'the story also names {place}, in the same area',
  'reason.other-dateline': 'near {place}, where the story was filed too',
  'reason.default-meaning': 'newsrooms mean this place when they add nothing',
  'reason.home': 'near the publisher’s home, {home}',
  'reason.agency-country': 'in {country}, the agency’s own country',
  // against it
  'reason.smaller':
    '{population, plural, =0 {number of inhabitants unknown} one {only # inhabitant} other {only {population, number, ::compact-short} inhabitants}}',
  'reason.no-mention': 'the story does not name {country}',
  'reason.other-qualifier': '“{qualifier}” beside the name points elsewhere',
  'reason.far': 'far from the other places in the story',
  // without a place
  'reason.no-dateline': 'nothing at the start says where the story was filed',
  'reason.no-place': 'the dateline names no place',
  'reason.not-a-place': '“{printed}” is not a place on the map',
  'reason.unknown-name': 'no place called “{printed}” is known',
  'reason.ambiguous':
    '“{printed}” may be several places and none is certain enough (the best: {confidence, number, ::percent})',
  'reason.qualifier-mismatch': 'no place called “{printed}” is known in “{qualifier}”',
  /** Where a sentence's `{name}` is not known. */
  'reason.this-place': 'this place'
} as const;
