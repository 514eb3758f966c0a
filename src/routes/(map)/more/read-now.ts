import type { Batch } from '$lib/panel/list-pages.svelte.ts';

/**
 * Fetches a page of stories and keeps the browser waiting for it: what is printed must stand when `beforeprint` returns, whether it came
 * from Ctrl+P, the browser's menu or ours, so that no promise will do. Throws when it cannot be had.
 */
export function readBatchNow(address: string): Batch {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.send();
  if (request.status !== 200) throw new Error(`${address}: ${request.status}`);
  return JSON.parse(request.responseText);
}
