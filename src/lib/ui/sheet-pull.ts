import type { Attachment } from 'svelte/attachments';
import type { Stop } from './sheet-stops.ts';

/** Pixels after which a finger has said whether it goes up, down or aside. */
const DECIDED_PX = 6;

/** Marks what moves the sheet when it is pressed or dragged, besides the handle: heads in it. */
const GRIP = '[data-grip]';

export interface Pull {
  /** False: it is no sheet now, but a column. */
  active: () => boolean;
  stop: () => Stop;
  begin: (y: number, time: number) => void;
  move: (y: number, time: number) => void;
  end: () => void;
  press: () => void;
}

/**
 * Lets a finger on what is in the sheet move the sheet: anywhere on it at the lowest stop, at its heads, and downwards
 * where what scrolls in it is at its top. Everything else scrolls as ever. Touch events, as they alone can still be kept
 * from scrolling once their way is known.
 */
export function pulled(pull: Pull): Attachment<HTMLElement> {
  return (content) => {
    let start: { x: number; y: number; grip: boolean; top: boolean } | null = null;
    let dragging = false;

    function down({ touches, target }: TouchEvent) {
      const [finger] = touches;
      start = null;
      if (dragging) finish();
      if (!finger || touches.length > 1 || !pull.active()) return;
      const grip = (target as Element).closest(GRIP) !== null;
      start = { x: finger.clientX, y: finger.clientY, grip, top: scrolled(target as Element, content) <= 0 };
    }

    function move(event: TouchEvent) {
      const [finger] = event.touches;
      if (!start || !finger) return;
      const [x, y] = [finger.clientX - start.x, finger.clientY - start.y];
      if (!dragging) {
        if (Math.hypot(x, y) < DECIDED_PX) return;
        const moves = start.grip || pull.stop() === 'peek' || (start.top && y > 0);
        if (Math.abs(x) > Math.abs(y) || !moves || !event.cancelable) return void (start = null);
        dragging = true;
        pull.begin(start.y, event.timeStamp);
      }
      event.preventDefault();
      pull.move(finger.clientY, event.timeStamp);
    }

    function finish() {
      if (dragging) pull.end();
      dragging = false;
      start = null;
    }

    function press({ target }: MouseEvent) {
      const element = target as Element;
      if (pull.active() && element.closest(GRIP) && !element.closest('a, button, input, label, summary')) pull.press();
    }

    content.addEventListener('touchstart', down, { passive: true });
    content.addEventListener('touchmove', move, { passive: false });
    content.addEventListener('touchend', finish);
    content.addEventListener('touchcancel', finish);
    content.addEventListener('click', press);
    return () => {
      content.removeEventListener('touchstart', down);
      content.removeEventListener('touchmove', move);
      content.removeEventListener('touchend', finish);
      content.removeEventListener('touchcancel', finish);
      content.removeEventListener('click', press);
    };
  };
}

/** How far down what scrolls around an element is. */
function scrolled(element: Element, within: Element): number {
  for (let at: Element | null = element; at && at !== within; at = at.parentElement) {
    if (at.scrollTop > 0) return at.scrollTop;
  }
  return 0;
}
