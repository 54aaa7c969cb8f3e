import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openBrowser } from '../browser/openBrowser';
import { serve } from '../browser/serve';
import type { Browser, ColorScheme, PanelPage } from '../browser/types';
import { until } from '../browser/until';
import { selectTab, tabNames } from '../e2e/panelTabs';
import { longPage } from '../fixtures/longPage';
import { drawn, openedCard, openRead } from './opened';
import { takeStoreImages } from './storeImages';

/**
 * Pictures of every screen, light and dark, into `docs/screenshots/`; the README shows some of them. With `--store` what the
 * stores ask for instead, into `docs/store/images/`.
 */
const folder = 'docs/screenshots';

/** The pages that are shown with their panel alone, by the name of their picture. */
const pages = {
  'dark-page': '/dark-page.html',
  'no-article': '/front-page.html',
  german: '/german-article.html',
} as const;

/** Long enough that the panel is seen while it is being read. */
const longParagraphs = 1200;

execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
mkdirSync(folder, { recursive: true });
const server = await serve('tests/fixtures');
const longServer = await serve(() => longPage(longParagraphs));
try {
  if (process.argv.includes('--store')) await takeStoreImages(server.url('/sample-article.html'));
  else {
    for (const scheme of ['light', 'dark'] as const) {
      await takeAll(scheme);
      await takeOwnPages(scheme);
    }
    await takeArabic();
  }
} finally {
  await server.close();
  await longServer.close();
}

async function takeAll(colorScheme: ColorScheme): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', colorScheme, reducedMotion: true });
  const fileOf = (name: string) => `${folder}/${name}-${colorScheme}.png`;
  try {
    await takeArticle(browser, fileOf);
    await takeReading(browser, fileOf);
    for (const [name, path] of Object.entries(pages)) {
      const { page, panel } = await openRead(browser, server.url(path));
      await panel.screenshot(fileOf(`${name}-panel`));
      await page.screenshot(fileOf(`${name}-page`));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

type FileOf = (name: string) => string;

/** The article with its panel in every tab, its marks, a card, the panel beside the page, and the options. */
async function takeArticle(browser: Browser, fileOf: FileOf): Promise<void> {
  const { page, panel } = await openRead(browser, server.url('/sample-article.html'));
  await panel.screenshot(fileOf('article-panel'));
  for (const name of tabNames.slice(1)) {
    await selectTab(panel, name);
    await panel.screenshot(fileOf(`article-panel-${name.toLowerCase().replace(' ', '-')}`));
  }
  // Past the picture at the head of the article, where the marks begin.
  await page.evaluate(() => scrollTo(0, 700));
  await page.screenshot(fileOf('article-page'));
  const beside = await panel.openBeside();
  await beside.waitUntilReady();
  await beside.screenshot(fileOf('article-beside'));
  await beside.close();
  await openedCard(browser, page);
  await page.screenshot(fileOf('article-card'));
  await page.close();
  await takeOptions(browser, fileOf);
}

async function takeOptions(browser: Browser, fileOf: FileOf): Promise<void> {
  const { page, panel } = await openRead(browser, server.url('/sample-article.html'));
  await panel.clickSettings();
  await (await drawn(browser, '/options.html')).screenshot(fileOf('options'));
  await page.close();
}

/** A long article while it is being read. */
async function takeReading(browser: Browser, fileOf: FileOf): Promise<void> {
  const page = await browser.open(longServer.url('/long.html'));
  const panel: PanelPage = await page.clickToolbarButton();
  const isUnderWay = () => panel.evaluate(() => document.querySelector('.preview-quotes .quote') !== null);
  await until('the reading being under way', isUnderWay);
  await panel.screenshot(fileOf('reading-panel'));
  await page.close();
}

/** The extension's other pages: welcome, print. */
async function takeOwnPages(colorScheme: ColorScheme): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', colorScheme, welcome: 'keep' });
  try {
    await (await drawn(browser, '/welcome.html')).screenshot(`${folder}/welcome-${colorScheme}.png`);
    const { panel } = await openRead(browser, server.url('/sample-article.html'));
    await panel.clickButton('Print');
    await (await drawn(browser, '/print.html')).screenshot(`${folder}/print-${colorScheme}.png`);
  } finally {
    await browser.close();
  }
}

/** From right to left. */
async function takeArabic(): Promise<void> {
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', language: 'ar' });
  const fileOf = (name: string) => `${folder}/arabic-${name}-light.png`;
  try {
    const { page, panel } = await openRead(browser, server.url('/sample-article.html'));
    await panel.screenshot(fileOf('panel'));
    await page.close();
    await takeOptions(browser, fileOf);
  } finally {
    await browser.close();
  }
}
