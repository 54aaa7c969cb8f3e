import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '../browser/types';
import { selectTab } from '../e2e/panelTabs';
import { panelAsText } from './panelAsText';

const PICTURES = fileURLToPath(new URL('../../artifacts/', import.meta.url));

/** Without a display: makes the click itself, prints what the panel says and saves pictures. */
export async function showHeadless(browser: Browser, url: string): Promise<void> {
  const page = await browser.open(url);
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  await selectTab(panel, 'People');
  const state = await panel.state();
  await selectTab(panel, 'Speakers');
  const marks = await page.painted();
  console.log(`There is no display here, so the toolbar button was clicked without one (${browser.version}).\n`);
  console.log(panelAsText(state));

  const count = (kind: string) => marks.filter((mark) => mark.kind === kind).length;
  console.log(
    `\nMarked on the page: ${count('statement')} statements, ${count('fragment')} fragments, ${count('person')} names.`,
  );
  mkdirSync(PICTURES, { recursive: true });
  const files = { page: join(PICTURES, 'page.png'), panel: join(PICTURES, 'panel.png') };
  await panel.screenshot(files.panel);
  await page.screenshot(files.page, 'whole');
  console.log(
    `Pictures: ${relative(process.cwd(), files.page)} (the page), ${relative(process.cwd(), files.panel)} (the panel)`,
  );
}
