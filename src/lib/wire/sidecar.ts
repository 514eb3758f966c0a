import type { Instant } from '../model/document.ts';
import {
  BYLINE,
  checkFields,
  type FieldFault,
  hasFields,
  HOME,
  INSTANT,
  LANGUAGE,
  SOURCE,
  STATUS,
  TEXT,
  URI,
  VERSION,
  WEB_ADDRESS
} from './fields.ts';
import { DAY, isPlausibleInstant } from './iso-instant.ts';

/** An embargo is lifted within so many milliseconds: ten years. */
const LONGEST_EMBARGO = 3660 * DAY;
/** Letters of a wrong value that are repeated. */
const SHOWN = 60;

const FIELDS = {
  captured: INSTANT,
  published: INSTANT,
  language: LANGUAGE,
  home: HOME,
  source: SOURCE,
  uri: URI,
  url: WEB_ADDRESS,
  version: VERSION,
  status: STATUS,
  updated: INSTANT,
  embargo: INSTANT,
  byline: BYLINE,
  // How the times are known, for readers of the file.
  why: TEXT
};

/**
 * What a sidecar says of one page; what it does not say is left out. `captured` is when the page was fetched, `home` the
 * publisher's own place, `source` who published it; the rest is of the page's own story (see `StoryOrigin`).
 */
export type SidecarEntry = ReturnType<typeof checkFields<typeof FIELDS>>['fields'];

/** Pages by name, and every fault in words: `page "a.txt", field "captured" got "2026", expected an instant …`. */
export interface Sidecar {
  entries: Map<string, SidecarEntry>;
  faults: string[];
}

/**
 * Reads `index.json` beside pages: `{"page.txt": {"captured": "2026-01-25T20:00:00+01:00", "published": …, "language": "nl"}}`.
 * A wrong field costs that field of that page, and is told. `now`: no page was captured or published later than about then;
 * null where nobody knows. Never throws.
 */
export function parseSidecar(text: string, now: Instant): Sidecar {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    return { entries: new Map(), faults: [`expected JSON, but ${cause instanceof Error ? cause.message : cause}`] };
  }
  if (!hasFields(value)) return { entries: new Map(), faults: [`got ${shown(value)}, expected an object`] };
  const entries = new Map<string, SidecarEntry>();
  const faults: string[] = [];
  for (const [page, told] of Object.entries(value)) {
    if (!hasFields(told)) {
      faults.push(`page ${JSON.stringify(page)} got ${shown(told)}, expected an object`);
      continue;
    }
    const checked = checkEntry(told, now);
    entries.set(page, checked.entry);
    faults.push(...checked.faults.map((fault) => `page ${JSON.stringify(page)}, ${fault}`));
  }
  return { entries, faults };
}

function checkEntry(told: Record<string, unknown>, now: Instant): { entry: SidecarEntry; faults: string[] } {
  const strays = Object.keys(told).filter((field) => !Object.hasOwn(FIELDS, field));
  const { fields: entry, faults } = checkFields(told, FIELDS);
  const implausible = implausibleIn(entry, now).map(({ field, expected }) => ({ field, got: told[field], expected }));
  for (const { field } of implausible) delete entry[field as keyof SidecarEntry];
  const names = Object.keys(FIELDS).join(', ');
  return {
    entry,
    faults: [
      ...strays.map((field) => `field ${JSON.stringify(field)} is no field here; expected ${names}`),
      ...[...faults, ...implausible].map(inWords)
    ]
  };
}

/** Instants that cannot be, with what can: a wrong time is worse than none, and one in the future tops every list. */
function implausibleIn(entry: SidecarEntry, now: Instant): Omit<FieldFault, 'got'>[] {
  const range = `an instant from 1900 on${now === null ? '' : ', no later than a day from now'}`;
  const faults: Omit<FieldFault, 'got'>[] = [];
  for (const field of ['captured', 'published', 'updated'] as const) {
    const instant = entry[field];
    if (instant !== undefined && !isPlausibleInstant(instant, now)) faults.push({ field, expected: range });
  }
  const captured = faults.some(({ field }) => field === 'captured') ? undefined : entry.captured;
  for (const field of ['published', 'updated'] as const) {
    const instant = entry[field];
    if (instant === undefined || captured === undefined || isPlausibleInstant(instant, captured)) continue;
    if (faults.some((fault) => fault.field === field)) continue;
    faults.push({ field, expected: 'an instant no later than a day after "captured"' });
  }
  if (entry.embargo !== undefined && !isPlausibleInstant(entry.embargo, now === null ? null : now + LONGEST_EMBARGO)) {
    faults.push({ field: 'embargo', expected: 'an instant from 1900 on, within ten years' });
  }
  return faults;
}

const inWords = ({ field, got, expected }: FieldFault) => `field "${field}" got ${shown(got)}, expected ${expected}`;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
