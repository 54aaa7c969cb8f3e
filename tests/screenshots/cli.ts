import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import type { ColorScheme } from '../browser/types';

/** Pictures of every screen, light and dark, into `docs/screenshots/`; the README shows some of them. */
const folder = 'docs/screenshots';

/** The pages, by the name of their picture. */
const pages = {
  article: '/sample-article.html',
  'dark-page': '/dark-page.html',
  'no-article': '/front-page.html',
  german: '/german-article.html',
} as const;

execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(folder, { recursive: true });
const server = await serve('tests/fixtures');
try {
  for (const scheme of ['light', 'dark'] as const) await takeAll(scheme);
} finally {
  await server.close();
}

async function takeAll(colorScheme: ColorScheme): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', colorScheme });
  try {
    for (const [name, path] of Object.entries(pages)) {
      const page = await browser.open(server.url(path));
      const panel = await page.clickToolbarButton();
      await panel.waitUntilReady();
      await panel.screenshot(`${folder}/${name}-panel-${colorScheme}.png`);
      // Past the picture at the head of the article, where the marks begin.
      if (name === 'article') await page.evaluate(() => scrollTo(0, 700));
      await page.screenshot(`${folder}/${name}-page-${colorScheme}.png`);
      if (name === 'article') {
        const beside = await panel.openBeside();
        await beside.waitUntilReady();
        await beside.screenshot(`${folder}/${name}-beside-${colorScheme}.png`);
        await beside.close();
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
