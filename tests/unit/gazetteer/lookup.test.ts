import { describe, expect, it } from 'vitest';
import { gazetteer } from './open.ts';
import { fc } from './property.ts';

describe('lookup', () => {
  it.each([
    ['KOMSOMOLSK AAN DE AMOER', 'Komsomolsk-on-Amur', 'RU', 'a Dutch name with its river'],
    ['BEIROET', 'Beirut', 'LB', 'a Dutch name'],
    ['GENÈVE', 'Genève', 'CH', 'capitals with marks'],
    ["'S-HERTOGENBOSCH", "'s-Hertogenbosch", 'NL', 'an apostrophe first'],
    ['DEN BOSCH', "'s-Hertogenbosch", 'NL', 'what everybody says'],
    ['Gaza-Stad', 'Gaza', 'PS', 'city word'],
    ['FRANKFURT AM MAIN', 'Frankfurt am Main', 'DE', 'main name'],
    ['BOULOGNE SUR MER', 'Boulogne-sur-Mer', 'FR', 'hyphens not printed'],
    ['Den Haag', 'The Hague', 'NL', 'Dutch'],
    ['La Haye', 'The Hague', 'NL', 'French'],
    ["L'Aia", 'The Hague', 'NL', 'Italian'],
    ['Haia', 'The Hague', 'NL', 'Portuguese'],
    ['MUENCHEN', 'Munich', 'DE', 'German without umlauts'],
    ['AARHUS', 'Århus', 'DK', 'double a'],
    ['TSJASIV JAR', 'Chasiv Yar', 'UA', 'a spelling that no source lists'],
    ['FT. WORTH', 'Fort Worth', 'US', 'fort, short'],
    ['MT. VERNON', 'Mount Vernon', 'US', 'mount, short'],
    ['GAZASTROOK', 'Gaza Strip', 'PS', 'a territory'],
    ['LESBOS', 'Lesbos', 'GR', 'an island'],
    ['PANMUNJOM', 'Panmunjom', 'KR', 'missing in GeoNames'],
    ['BERGEN AAN ZEE', 'Bergen aan Zee', 'NL', 'missing in both lists'],
    ['NEDERLAND', 'Netherlands', 'NL', 'a country']
  ])('%s → %s, %s (%s)', (printed, name, country) => {
    expect(gazetteer.lookup(printed)[0]?.place).toMatchObject({ name, country });
  });

  it("knows both St. John's, whatever way the saint is written", () => {
    for (const printed of ["ST. JOHN'S", "Saint John's", 'St Johns']) {
      const countries = gazetteer.lookup(printed).map(({ place }) => place.country);
      expect(countries, printed).toEqual(expect.arrayContaining(['AG', 'CA']));
    }
  });

  it('says how a name belongs to its place', () => {
    expect(gazetteer.lookup('LONDEN')[0]).toMatchObject({ match: 'fact', languages: ['nl'], variant: null });
    expect(gazetteer.lookup('TSJASIV JAR')[0]).toMatchObject({ variant: 'transliteration' });
    expect(gazetteer.lookup('ROSTOV AN DER DON')[0]).toMatchObject({ variant: 'river-suffix' });
  });

  it('does not take the sea off a name: Colleville-sur-Mer is not Colleville', () => {
    expect(gazetteer.lookup('QUELQUEVILLE SUR MER')).toEqual([]);
    expect(gazetteer.lookup('KATWIJK AAN ZEE')[0]?.place.name).toBe('Katwijk aan Zee');
  });

  it.each(['', '   ', '---', 'QWERTYUIOP', 'ХАРЬКОВ', 'x'.repeat(100_000), '\u0000\ud800'])(
    '%j is nowhere',
    (printed) => {
      expect(gazetteer.lookup(printed)).toEqual([]);
    }
  );

  it('never throws, and answers the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (printed) => {
        expect(gazetteer.lookup(printed)).toEqual(gazetteer.lookup(printed));
      })
    );
  });

  it('gives each caller a list of its own', () => {
    const first = gazetteer.lookup('PARIJS');
    first.length = 0;
    expect(gazetteer.lookup('PARIJS')).not.toEqual([]);
  });
});

describe('place and display name', () => {
  it('finds every place by its key', () => {
    for (const place of gazetteer.labelled(20_000)) expect(gazetteer.place(place.key)).toBe(place);
    for (const key of ['g0', 'g99999999999', 'nonsense', '']) expect(gazetteer.place(key)).toBeNull();
  });

  it.each([
    ['g524901', ['Moskou', 'Moscow', 'Moskau', 'Moscou', 'Moscú', 'Mosca', 'Moscovo']],
    ['g2747373', ['Den Haag', 'The Hague', 'Den Haag', 'La Haye', 'La Haya', "L'Aia", 'Haia']],
    ['c-DE', ['Duitsland', 'Germany', 'Deutschland', 'Allemagne', 'Alemania', 'Germania', 'Alemanha']]
  ])('%s is %j in nl, en, de, fr, es, it, pt', (key, names) => {
    const languages = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pt'];
    expect(languages.map((language) => gazetteer.displayName(key, language))).toEqual(names);
  });

  it('falls back to the main name, and to nothing for an unknown key', () => {
    expect(gazetteer.displayName('g524901', 'sv')).toBe('Moscow');
    expect(gazetteer.displayName('g524901', 'nl-BE')).toBe('Moskou');
    expect(gazetteer.displayName('nonsense', 'nl')).toBe('');
  });

  it('labels the biggest first, settlements only', () => {
    const places = gazetteer.labelled(1_000_000);
    expect(places.length).toBeGreaterThan(300);
    expect(places.every(({ precision }) => precision === 'place')).toBe(true);
    expect(places.map(({ population }) => population)).toEqual(
      places.map(({ population }) => population).toSorted((a, b) => b - a)
    );
  });

  it('names admin-1 divisions', () => {
    expect(gazetteer.admin1Name('US', 'CA')).toBe('California');
    expect(gazetteer.admin1Name('US', 'XX')).toBeNull();
  });
});
