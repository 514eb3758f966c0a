/** A reader who does one of these wants the whole page. Moving a mouse is one; a phone says nothing before the first touch. */
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'scroll'];

/** On a narrow screen, how long the page is left alone after its first paint, in milliseconds. */
const REST_MS = 3500;

/** The longest wait for an idle moment. */
const IDLE_MS = 1500;

/**
 * Calls back once when the page has loaded and has nothing better to do; on narrow screens, whose machines are slow, only
 * after a rest, or at the reader's first sign. Gives the way to call it off.
 */
export function whenCalm(callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let asked = false;
  const run = () => signal.aborted || callback();
  const idle = () => {
    if (asked) return;
    asked = true;
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: IDLE_MS });
    else setTimeout(run, 200);
  };
  const loaded = () => {
    if (matchMedia('(width >= 640px)').matches) idle();
    else void painted().then(() => setTimeout(idle, REST_MS));
  };
  for (const sign of SIGNS) addEventListener(sign, idle, { signal, passive: true, capture: true });
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { signal });
  return () => stop.abort();
}

/** Resolves when the first words or pictures are on the screen; at once where the browser does not tell. */
function painted(): Promise<void> {
  return new Promise((done) => {
    if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return done();
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      done();
    }).observe({ type: 'paint', buffered: true });
  });
}
