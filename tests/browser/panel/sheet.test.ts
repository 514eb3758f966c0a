import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Sheet from '../../../src/lib/ui/Sheet.svelte';

const handle = { peek: 'Show the list', half: 'Make it larger', full: 'Make it smaller' };
const children = createRawSnippet(() => ({ render: () => '<p>Stories</p>' }));

async function showSheet(width: number) {
  await page.viewport(width, 800);
  document.body.style.cssText = 'position: relative; height: 800px; margin: 0';
  const { container } = await render(Sheet, { stop: 'half', id: 'panel', label: 'Stories', handle, children });
  (container as HTMLElement).style.cssText = 'position: relative; height: 800px';
}
const sheet = () => document.querySelector<HTMLElement>('section')!;
/** The stop that is reached, after the easing. */
const settled = (stop: string) => expect.poll(() => sheet().dataset.stop).toBe(stop);

test('beside the map there is no handle', async () => {
  await showSheet(1024);
  expect(page.getByRole('button').elements()).toEqual([]);
});

test('on a phone the handle moves the sheet by key and by click', async () => {
  await showSheet(390);
  const button = page.getByRole('button');
  await expect.element(button).toHaveAccessibleName('Make it larger');
  await button.click();
  await settled('full');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await settled('peek');
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await userEvent.keyboard('{Enter}');
  await settled('half');
});

test('a drag takes the sheet along and settles at a stop; the click that ends it is no press', async () => {
  await showSheet(390);
  const button = page.getByRole('button').element() as HTMLElement;
  const top = sheet().getBoundingClientRect().top;
  const at = (type: string, y: number) =>
    button.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX: 190, clientY: y, bubbles: true }));
  // A made-up pointer cannot be captured.
  button.setPointerCapture = () => {};
  at('pointerdown', top + 10);
  await new Promise((resolve) => setTimeout(resolve, 400));
  at('pointermove', top - 300);
  await expect.poll(() => sheet().getBoundingClientRect().top).toBeLessThan(top - 250);
  at('pointerup', top - 300);
  button.click();
  await settled('full');
});
