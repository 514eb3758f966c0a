import type { Drafts } from './drafts.ts';
import type { FormerPage } from './former-page.ts';
import type { ArrivingDocument, DocumentPlan, Findings, HeldVersion } from './types.ts';

/** What the steps of one document share. */
export interface Planning {
  document: ArrivingDocument;
  found: Findings;
  now: number;
  drafts: Drafts;
  former: FormerPage;
  /** What is held and goes on being so, by id. */
  held: Map<string, HeldVersion>;
  plan: Omit<DocumentPlan, 'steps'>;
}
