import type { ExpressionSpecification } from 'maplibre-gl';

/** From `from` upwards a number is written as `value / unit` and a suffix: 1,200 is `1.2` and `K`. */
export interface AbbreviationStep {
  from: number;
  unit: number;
  suffix: string;
}

/** How a language shortens numbers, lowest first: read off Intl, power of ten by power of ten. */
export function abbreviationSteps(locale: string): AbbreviationStep[] {
  const format = compact(locale);
  const steps: AbbreviationStep[] = [];
  for (let power = 3; power <= 9; power++) {
    const parts = format.formatToParts(10 ** power);
    const number = parts.findIndex(({ type }) => type === 'integer');
    const last = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction');
    const digits = parts.filter(({ type }) => type === 'integer').map(({ value }) => value);
    if (number === -1) continue;
    const suffix = parts
      .slice(last + 1)
      .map(({ value }) => value)
      .join('');
    steps.push({ from: 10 ** power, unit: 10 ** power / Number(digits.join('')), suffix });
  }
  return steps.filter((step, i) => step.unit !== steps[i - 1]?.unit);
}

/** A number as short as the language writes it, as Intl does: `1,2K`, `12 Mio.` */
export function abbreviate(count: number, locale: string): string {
  return compact(locale).format(count);
}

/** `abbreviate` for a layer: the sums of clusters are made in the worker, where only expressions reach. */
export function numberExpression(locale: string): ExpressionSpecification {
  const articles: ExpressionSpecification = ['get', 'articles'];
  const steps = abbreviationSteps(locale).flatMap(({ from, unit, suffix }) => [
    // Half a last digit lower: 999,950 is already written as a million.
    from - from / 2000,
    ['concat', shortNumber(['/', articles, unit], locale), suffix]
  ]);
  return ['step', articles, ['number-format', articles, { locale }], ...steps] as ExpressionSpecification;
}

/** Two digits where one stands before the point, as Intl's compact notation has it. MapLibre takes 0 fraction digits for unsaid: those are rounded away. */
function shortNumber(value: ExpressionSpecification, locale: string): ExpressionSpecification {
  return [
    'case',
    ['<', value, 9.95],
    ['number-format', value, { locale, 'max-fraction-digits': 1 }],
    ['number-format', ['round', value], { locale }]
  ];
}

const compact = (locale: string) => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'short' });
