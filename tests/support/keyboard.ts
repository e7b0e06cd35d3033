import type { Page } from 'playwright-core';

/** Where the focus is, as a person would say it. */
const focused = `(() => {
  const { activeElement: at } = document;
  return at === document.body ? 'nowhere' : at.outerHTML.slice(0, 120);
})()`;

/**
 * Presses Tab until the focus is on such an element.
 *
 * @throws with the last stop when 200 stops do not lead there
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${selector}; it is at ${String(await page.evaluate(focused))}`);
}
