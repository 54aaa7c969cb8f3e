import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import { pollUntil } from '../browser/deadline';
import type { Browser, ColorScheme, Panel } from '../browser/types';

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
  for (const scheme of ['light', 'dark'] as const) {
    await takeAll(scheme);
    await takeOwnPages(scheme);
  }
  await takeArabic();
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

/** The extension's pages of their own: welcome, options, print. */
async function takeOwnPages(colorScheme: ColorScheme): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', colorScheme, welcome: 'keep' });
  try {
    await (await drawn(browser, '/welcome.html')).screenshot(`${folder}/welcome-${colorScheme}.png`);
    const page = await browser.open(server.url(pages.article));
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    await panel.clickButton('Print');
    await (await drawn(browser, '/print.html')).screenshot(`${folder}/print-${colorScheme}.png`);
    await takeOptions(browser, `${folder}/options-${colorScheme}.png`);
  } finally {
    await browser.close();
  }
}

/** From right to left. */
async function takeArabic(): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', language: 'ar' });
  try {
    const page = await browser.open(server.url(pages.article));
    const panel = await page.clickToolbarButton();
    await panel.waitUntilReady();
    await panel.screenshot(`${folder}/arabic-panel-light.png`);
    await takeOptions(browser, `${folder}/arabic-options-light.png`);
  } finally {
    await browser.close();
  }
}

async function takeOptions(browser: Browser, file: string): Promise<void> {
  const page = await browser.open(server.url(pages.article));
  const panel = await page.clickToolbarButton();
  await panel.waitUntilReady();
  await panel.clickSettings();
  await (await drawn(browser, '/options.html')).screenshot(file);
}

async function drawn(browser: Browser, path: string): Promise<Panel> {
  const page = await browser.extensionPage(path);
  await pollUntil(() => page.evaluate('document.querySelector("main") !== null'), 10_000, `${path} being drawn`);
  return page;
}
