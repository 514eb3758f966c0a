import type { Dateline, PrintedAgency } from '../model/dateline.ts';

/** An agency's key; one that the table does not know is its printed name. */
export const signerKey = ({ key, name }: PrintedAgency): string => key ?? name.toLowerCase();

/** The agencies that sign a story. */
export const signersOf = (dateline: Dateline | null): string[] => (dateline?.agencies ?? []).map(signerKey);

/** Whether both are signed, and by nobody in common: then it is another agency's, however alike the words. */
export function areOtherSigners(ones: readonly string[], twos: readonly string[]): boolean {
  return ones.length > 0 && twos.length > 0 && !ones.some((key) => twos.includes(key));
}
