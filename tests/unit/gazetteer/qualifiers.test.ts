import { describe, expect, it } from 'vitest';
import { type QualifierMeaning, resolveQualifier } from '../../../src/lib/gazetteer/qualifiers.ts';
import { gazetteer } from './open.ts';

describe('resolveQualifier', () => {
  it.each<[string, QualifierMeaning, string]>([
    ['Pa.', { kind: 'admin1', country: 'US', admin1: 'PA' }, 'AP'],
    ['PA', { kind: 'admin1', country: 'US', admin1: 'PA' }, 'postal'],
    ['South Dakota', { kind: 'admin1', country: 'US', admin1: 'SD' }, 'in full'],
    ['N.C.', { kind: 'admin1', country: 'US', admin1: 'NC' }, 'dots'],
    ['Ont.', { kind: 'admin1', country: 'CA', admin1: '08' }, 'Canada'],
    ['NSW', { kind: 'admin1', country: 'AU', admin1: '02' }, 'Australia'],
    ['GR', { kind: 'admin1', country: 'CH', admin1: 'GR' }, 'a canton before a province'],
    ['BARI', { kind: 'admin1', country: 'IT', admin1: '13', seat: 'Bari' }, 'an Italian province by name'],
    ['NRW', { kind: 'admin1', country: 'DE', admin1: '07' }, 'a Land'],
    ['Schotland', { kind: 'admin1', country: 'GB', admin1: 'SCT' }, 'a nation, in Dutch'],
    ['Italy', { kind: 'country', country: 'IT' }, 'a country'],
    ['Frankreich', { kind: 'country', country: 'FR' }, 'a country in German'],
    ['U.A.E.', { kind: 'country', country: 'AE' }, 'an abbreviation'],
    ['VK', { kind: 'country', country: 'GB' }, 'a Dutch abbreviation'],
    ['NL', { kind: 'admin1', country: 'CA', admin1: '05' }, 'Newfoundland and Labrador by its postal code']
  ])('%s is first %j (%s)', (text, meaning) => expect(resolveQualifier(text)[0]).toEqual(meaning));

  it('gives every meaning: Georgia is a state and a country', () => {
    expect(resolveQualifier('Georgia').map(({ country }) => country)).toEqual(['US', 'GE']);
    expect(resolveQualifier('NL').map(({ country }) => country)).toContain('NL');
  });

  it.each([
    ['Kerala', 'IN'],
    ['Jalisco', 'MX'],
    ['Puebla', 'MX'],
    ['Bahia', 'BR'],
    ['Limburg', 'NL']
  ])('asks the gazetteer for %s, a division of %s', (text, country) => {
    expect(resolveQualifier(text, gazetteer)).toContainEqual(expect.objectContaining({ kind: 'admin1', country }));
  });

  it.each(['', '...', 'nonsense', '🙂'])('knows nothing about %j', (text) =>
    expect(resolveQualifier(text, gazetteer)).toEqual([])
  );
});
