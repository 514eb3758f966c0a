import type { Attachment } from 'svelte/attachments';

/** Pixels below the window at which what follows is wanted: three screens of rows, which a fast wheel passes in a second. */
const AHEAD_PX = 2400;

/** Calls `act` when the element comes near the visible end of what scrolls it; once for each `next`, which leads on. */
export function nearEnd(scroller: HTMLElement, _next: string, act: () => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && act(), {
      root: scroller,
      rootMargin: `0px 0px ${AHEAD_PX}px 0px`
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
