/** What the region list narrows by, as the address has it: where stories were filed, or what they are about. */
export const WAYS = ['region', 'about'] as const;
export type Way = (typeof WAYS)[number];
