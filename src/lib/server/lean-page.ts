const STYLE = /<style>([^]*?)<\/style>/;
const INLINED = /<link href="[^"]*" rel="stylesheet" disabled media="\(max-width: 0\)">\s*/g;
const SCOPE = /\.svelte-([a-z0-9]+)/g;

/**
 * Takes out of a page the style sheets of components that it does not show. Kit puts in those of everything that the page
 * could come to show, a third of them in vain; without their marks they are fetched with the components instead. A page
 * that is made differently than expected stays as it is.
 */
export function leanStyles(html: string): string {
  const style = STYLE.exec(html);
  if (!style) return html;
  const sheets = style[1]!.split(/\n+/).filter((sheet) => sheet !== '');
  const marks = html.match(INLINED) ?? [];
  if (marks.length !== sheets.length) return html;
  const body = html.slice(html.indexOf('<body'));
  const isShown = sheets.map((sheet) => isNeeded(sheet, body));
  let at = -1;
  return html
    .replace(style[0], () => `<style>${sheets.filter((_, index) => isShown[index]).join('\n')}</style>`)
    .replace(INLINED, (mark) => (isShown[++at] ? mark : ''));
}

const START = ']).then(([kit, app]) => {';
/**
 * The scripts in hand, the page waits until its first words are on the screen, which a machine with few cores is slow to
 * do beside them. A tab in the background draws nothing, and waits no longer than a second.
 */
const FIRST_WORDS = `new Promise((seen) => {
  setTimeout(seen, 1000);
  new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint')[0] && seen())
    .observe({ type: 'paint', buffered: true });
})`;

/** Lets a page be seen before its scripts run, which else keep it from being drawn where they come with it, out of a cache. */
export function paintFirst(html: string): string {
  return html.replace(START, () => `, ${FIRST_WORDS}${START}`);
}

/** What every page builds on, which a build may pack together with the components of one page. */
const TOKENS = ':root{';

/** Whether a sheet is for the whole page, or for one of the components in it. */
function isNeeded(sheet: string, body: string): boolean {
  const scopes = scopesOf(sheet);
  return scopes.length === 0 || sheet.includes(TOKENS) || scopes.some((scope) => body.includes(`svelte-${scope}`));
}

/** By the sheet's text: the sheets of a build are few, and always the same. */
const known = new Map<string, string[]>();

function scopesOf(sheet: string): string[] {
  const scopes = known.get(sheet) ?? [...new Set(Array.from(sheet.matchAll(SCOPE), ([, scope]) => scope!))];
  known.set(sheet, scopes);
  return scopes;
}
