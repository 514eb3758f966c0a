import { IntlMessageFormat } from 'intl-messageformat';
import type { NumberOptions, Part } from './format-message.ts';

type Elements = ReturnType<IntlMessageFormat['getAst']>;
type Element = Elements[number];

/** The numbers that the parser gives its elements. */
const [LITERAL, ARGUMENT, NUMBER, SELECT, PLURAL, POUND] = [0, 1, 2, 5, 6, 7];

/**
 * Takes an ICU message apart: `{n, plural, one {# story} other {# stories}}`. The build does this beforehand and leaves
 * this file out of what browsers load (`cli/compile-messages.ts`).
 * @throws for text that is no ICU message, and for dates and times: those are formatted in `times.ts`.
 */
export function parseMessage(text: string): Part[] {
  return partsOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst(), text);
}

const partsOf = (elements: Elements, text: string): Part[] => elements.map((element) => partOf(element, text));

function partOf(element: Element, text: string): Part {
  if (element.type === LITERAL && 'value' in element) return element.value;
  if (element.type === POUND) return 0;
  if (element.type === ARGUMENT && 'value' in element) return [element.value];
  if (element.type === NUMBER && 'style' in element) return [element.value, numberOptions(element.style)];
  if ((element.type === PLURAL || element.type === SELECT) && 'options' in element) {
    const forms = Object.entries(element.options).map(([name, { value }]) => [name, partsOf(value, text)]);
    const by = !('pluralType' in element) ? 'select' : element.pluralType === 'ordinal' ? 'ordinal' : 'plural';
    const choice: Part = [element.value, by, Object.fromEntries(forms)];
    if ('offset' in element && element.offset) choice.push(element.offset);
    return choice;
  }
  throw new Error(
    `message “${text}”: got an element of type ${element.type}, expected text, values, numbers and plurals`
  );
}

/** `percent` by name, or what a skeleton such as `::compact-short` means. */
function numberOptions(style: object | string | null | undefined): NumberOptions {
  if (typeof style === 'string') return IntlMessageFormat.formats.number[style] ?? {};
  return style && 'parsedOptions' in style ? (style.parsedOptions as NumberOptions) : {};
}
