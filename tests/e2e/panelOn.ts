import { onTestFinished } from 'vitest';
import type { Setting } from './withBrowsers';

/** A page, its document as it was before, and the popup over it once it is ready; the page is closed when the test ends. */
export async function panelOn({ browser, server }: Setting, path: string) {
  const page = await browser.open(server.url(path));
  onTestFinished(() => page.close());
  const before = await page.html();
  const panel = await page.clickToolbarButton();
  return { page, before, panel, state: await panel.waitUntilReady() };
}
