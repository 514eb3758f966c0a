/** Why a place was chosen or not: one short line for each code of `model/reason.ts`, without a full stop. */
export default {
  // by people
  'reason.corrected': 'door de redactie gecorrigeerd',
  'reason.corrected-off': 'door de redactie van de kaart gehaald',
  'reason.engine-choice': 'deze plaats had het programma gekozen',
  // for a place
  'reason.name-main': 'de eigen naam van {name}',
  'reason.name-language': 'naam van {name} in het {language}',
  'reason.name-alternate': 'een andere naam van {name}',
  'reason.name-fact': '{name} heet zo in het nieuws',
  'reason.only-candidate': 'er is geen andere plaats met deze naam bekend',
  'reason.capital': 'hoofdstad van {country}',
  'reason.admin-seat': 'hoofdplaats van een regio',
  'reason.population':
    '{population, plural, =0 {aantal inwoners onbekend} one {# inwoner} other {{population, number, ::compact-short} inwoners}}',
  'reason.qualifier': 'naast de naam staat “{qualifier}”',
  'reason.story-country': 'het bericht noemt {country}{count, plural, =1 {} other { #×}}',
  'reason.story-region': 'het bericht noemt {region}{count, plural, =1 {} other { #×}}',
  'reason.story-place': 'het bericht noemt ook {place}, in dezelfde omgeving',
  'reason.other-dateline': 'dicht bij {place}, waar het bericht ook vandaan komt',
  'reason.default-meaning': 'redacties bedoelen deze plaats als er niets bij staat',
  'reason.home': 'dicht bij de thuisbasis van de uitgever, {home}',
  'reason.agency-country': 'in {country}, het eigen land van het persbureau',
  // against it
  'reason.smaller':
    '{population, plural, =0 {aantal inwoners onbekend} one {maar # inwoner} other {maar {population, number, ::compact-short} inwoners}}',
  'reason.no-mention': 'het bericht noemt {country} niet',
  'reason.other-qualifier': '“{qualifier}” naast de naam wijst naar elders',
  'reason.far': 'ver van de andere plaatsen in het bericht',
  // without a place
  'reason.no-dateline': 'aan het begin staat niet waar het bericht vandaan komt',
  'reason.no-place': 'het begin van het bericht noemt geen plaats',
  'reason.not-a-place': '“{printed}” is geen plaats op de kaart',
  'reason.unknown-name': 'er is geen plaats bekend die “{printed}” heet',
  'reason.ambiguous':
    '“{printed}” kan op meer plaatsen slaan en geen ervan is zeker genoeg (de beste: {confidence, number, ::percent})',
  'reason.qualifier-mismatch': 'er is geen plaats “{printed}” bekend in “{qualifier}”',
  /** Where a sentence's `{name}` is not known. */
  'reason.this-place': 'deze plaats'
} as const;
