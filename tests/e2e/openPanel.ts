import type { Setting } from './withBrowsers';

/** A page, its document as it was before, and the popup over it once it is ready. */
export async function openPanel({ browser, server }: Setting, path = '/sample-article.html') {
  const page = await browser.open(server.url(path));
  const before = await page.html();
  const panel = await page.clickToolbarButton();
  return { page, before, panel, state: await panel.waitUntilReady() };
}
