import type { ParamMatcher } from '@sveltejs/kit';

/** A story's id: letters, digits, `-` and `_`, so that nonsense never reaches the store. */
export const match: ParamMatcher = (param) => /^[\w-]{1,80}$/.test(param);
