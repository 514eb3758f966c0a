import { parseDateline } from '../../../src/lib/dateline/parse.ts';
import type { Dateline } from '../../../src/lib/model/dateline.ts';
import { leadPrint } from '../../../src/lib/stories/lead-print.ts';
import { type Told, toldBy } from '../../../src/lib/stories/tell-apart.ts';

/** A lead's dateline as the engine reads it. */
export function datelineOf(lead: string): Dateline | null {
  const parsed = parseDateline(lead);
  return parsed.ok ? parsed.dateline : null;
}

/** A lead as rules compare it. */
export function toldOf(lead: string): Told {
  const dateline = datelineOf(lead);
  return toldBy(leadPrint(lead, dateline), dateline);
}
