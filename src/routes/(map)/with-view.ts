/** An address with the map's view in it (`at=4.9,52.4,6`), the rest as it was; `at` null leaves it alone. */
export function withView(address: string, at: string | null): string {
  const url = new URL(address);
  if (at !== null) url.searchParams.set('at', at);
  // Commas need no escaping in a query, and people read addresses.
  url.search = url.search.replaceAll('%2C', ',');
  return url.href;
}
