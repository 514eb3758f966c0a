import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import { highlight } from '../../../src/lib/filter/highlight.ts';
import { nameKey } from '../../../src/lib/stories/correct.ts';
import { loadNames } from '../../../src/lib/region/names.ts';
import { searchRegions } from '../../../src/lib/region/search.ts';
import { storyId } from '../../../src/lib/text/story-id.ts';
import { gazetteer } from '../gazetteer/open.ts';

function datelineOf(lead: string) {
  const parsed = parseDateline(lead);
  return parsed.ok ? parsed.dateline : null;
}

/** Printings of towns, with the country that GeoNames has them in. */
const TOWNS: [name: string, country: string, forms: string[]][] = [
  ['Łódź', 'PL', ['ŁÓDŹ', 'LODZ', 'Ło\u0301dz\u0301', '\u200eŁódź\u200e']],
  ['Ærøskøbing', 'DK', ['ÆRØSKØBING', 'Aeroskobing', 'Ærøs\u00adkøbing']],
  ['İstanbul', 'TR', ['ISTANBUL', 'İSTANBUL', 'Istanbul', 'Istan\u200bbul', 'Ｉstanbul']],
  ['Đà Nẵng', 'VN', ['ĐÀ NẴNG', 'DA NANG', 'Da\u0300 Na\u0306\u0303ng'.replace('D', 'Đ')]],
  ['Kahoʻolawe', 'US', ['KAHOʻOLAWE', 'Kahoolawe', 'Kaho‘olawe'.normalize('NFC')]],
  ['Þorlákshöfn', 'IS', ['ÞORLÁKSHÖFN', 'Thorlakshofn', '\ufeffÞorlákshöfn']]
];

describe.each(TOWNS)('%s, %s', (name, country, forms) => {
  const keys = (printed: string) => gazetteer.lookup(printed).map(({ place }) => place.key);

  test.each(forms)('as %j is found, marked, kept and corrected as the same', (form) => {
    expect(keys(form)).toEqual(keys(name));
    if (keys(name).length > 0) expect(gazetteer.lookup(form).some(({ place }) => place.country === country)).toBe(true);
    expect(nameKey({ printed: form, qualifier: null })).toBe(nameKey({ printed: name, qualifier: null }));
    // An apostrophe of the keyboard parts words where one that is a letter does not.
    if (!form.includes('‘')) expect(highlight(`In ${form}.`, name).some(({ hit }) => hit)).toBe(true);
    const lead = (place: string) => `${place} (ANP) - De brug over de haven blijft dicht, zegt de burgemeester.`;
    expect(storyId(lead(form))).toBe(storyId(lead(name)));
    expect(datelineOf(lead(form.toUpperCase()))?.places).toHaveLength(1);
  });
});

const COUNTRIES: [printed: string, code: string, language: 'nl' | 'de' | 'fr'][] = [
  ['ÖSTERREICH', 'AT', 'de'],
  ['osterreich', 'AT', 'de'],
  ['O\u0308sterreich', 'AT', 'de'],
  ['Öster\u00adreich', 'AT', 'de'],
  ['COTE D’IVOIRE', 'CI', 'fr'],
  ['Côte d‘Ivoire', 'CI', 'fr'],
  ['\u200eBelgië\u200e', 'BE', 'nl'],
  ['BELGIE', 'BE', 'nl']
];

test.each(COUNTRIES)('%j is %s in the search of regions, and qualifies a dateline', async (printed, code, language) => {
  expect(searchRegions(printed, [await loadNames(language)])[0]).toBe(code);
  const dateline = datelineOf(`NEUDORF, ${printed} (dpa) - Die Brücke über den Fluss bleibt bis Montag gesperrt.`);
  expect(dateline?.places[0]?.qualifier?.text).toBe(printed.replaceAll('\u200e', ''));
});
