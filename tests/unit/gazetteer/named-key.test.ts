import { describe, expect, it } from 'vitest';
import { type KeyedByName, namedKey, readNamedKey } from '../../../src/lib/gazetteer/named-key.ts';
import { placeAt, readPlaceTable } from '../../../src/lib/gazetteer/place-table.ts';
import { gazetteer, gazetteerBytes } from './open.ts';

describe('keys made of names', () => {
  it.each<[KeyedByName, string, string]>([
    [{ country: 'NL', admin1: '06', name: 'Oudenbosch' }, 'j-NL.06-oudenbosch', 'country, division, name'],
    [{ country: 'NL', admin1: '03', name: "'t Harde" }, 'j-NL.03-tharde', 'the name is folded'],
    [{ country: 'MC', admin1: null, name: 'Larvotto' }, 'j-MC.-larvotto', 'some countries have no divisions']
  ])('of %o: %s (%s)', (place, key) => {
    expect(namedKey(place)).toBe(key);
    expect(readNamedKey(key)).toMatchObject({ country: place.country, admin1: place.admin1 });
  });

  it.each(['g2755619', 'c-NL', 'a-US.CA', 'x-lesbos', 'j-', 'j-NL', 'j-nl.06-oudenbosch', 'j-NL.06-Oudenbosch'])(
    '%s is none',
    (key) => expect(readNamedKey(key)).toBeNull()
  );
});

describe('places of the newer list', () => {
  const table = readPlaceTable(gazetteerBytes);
  const all = Array.from({ length: table.count }, (_, index) => placeAt(table, index));
  const unmeasured = all.filter((place) => place.key.startsWith('j-'));

  it('are found by their keys, which no other place has', () => {
    expect(unmeasured.length).toBeGreaterThan(20_000);
    expect(new Set(all.map((place) => place.key)).size).toBe(all.length);
    for (const place of unmeasured.filter((_, index) => index % 50 === 0))
      expect(gazetteer.place(place.key)).toEqual(place);
  });

  it('claim neither id nor inhabitants', () => {
    expect(unmeasured.filter((place) => place.geonameId !== null || place.population !== 0)).toEqual([]);
  });

  // Truth: atlas, to a tenth of a degree.
  it.each([
    ['Rijssen', 'NL', 52.31, 6.52, 'Dutch town of 27,000'],
    ['Nieuw-Vennep', 'NL', 52.26, 4.63, 'Dutch town of 30,000'],
    ['Huissen', 'NL', 51.94, 5.94, 'Dutch town of 19,000'],
    ['Serra Dourada', 'BR', -12.76, -43.95, 'seat of a Brazilian municipality'],
    ['Drumheller', 'CA', 51.46, -112.71, 'Canadian town'],
    ['Springfontein', 'ZA', -30.27, 25.7, 'South African town'],
    ['Fort St. James', 'CA', 54.44, -124.25, 'Canadian town']
  ])('%s (%s) is there, at %f, %f: %s', (name, country, lat, lng) => {
    const found = gazetteer.lookup(name).filter(({ place }) => place.country === country);
    expect(found.some(({ place }) => Math.hypot(place.lat - lat, place.lng - lng) < 0.15)).toBe(true);
  });

  it('repeat no place of the older list', () => {
    const zwolle = gazetteer.lookup('Zwolle').filter(({ place, match }) => place.country === 'NL' && match === 'main');
    expect(zwolle).toHaveLength(1);
  });
});

it('a place goes by its name of today too', () => {
  expect(gazetteer.lookup('Gurugram')[0]?.place).toMatchObject({ name: 'Gurgaon', country: 'IN' });
  expect(gazetteer.lookup('Ahilyanagar')[0]?.place).toMatchObject({ name: 'Ahmadnagar', country: 'IN' });
});

it.each([
  ['Zeebrugge', 'Old Saybrook', 'US'],
  ['Waterloo', 'Austin', 'US'],
  ['New Amsterdam', 'New York City', 'US'],
  ['Manchester', 'Richmond', 'US']
])('%s is no name of %s (%s): it was one, and is another place today', (printed, name, country) => {
  const found = gazetteer.lookup(printed).map(({ place }) => place);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((place) => place.name === name && place.country === country)).toEqual([]);
});
