/**
 * Who asks, as the adapter knows it: the socket's other end, or what ADDRESS_HEADER's header says. Where that header is
 * missing from a request, it did not come by the proxy; all such requests share one lane and one limit.
 */
export function askerOf({ getClientAddress }: { getClientAddress: () => string }): string {
  try {
    return getClientAddress();
  } catch {
    return 'unknown';
  }
}
