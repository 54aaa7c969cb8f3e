import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browser/findBrowser';
import { openBrowser } from '../browser/openBrowser';
import { temporaryFolder } from '../browser/temporaryFolder';
import type { ColorScheme } from '../browser/types';
import { selectTab } from '../e2e/panelTabs';
import { drawn, openedCard, openRead } from './opened';

const folder = 'docs/store/images';

/** What every store takes: Chrome Web Store, Edge Add-ons, Firefox Add-ons and the App Store for the Mac. */
const screenshot = { width: 1280, height: 800 };

/** A picture as the stores take it: its HTML is all that it shows. */
interface StoreImage {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Writes the screenshots and the promotional pictures, in the sizes that the stores ask for (docs/store/README.md). */
export async function takeStoreImages(articleUrl: string): Promise<void> {
  const raw = temporaryFolder('whosaid-store-');
  try {
    await takeRaw(raw.path, articleUrl, 'light');
    await takeRaw(raw.path, articleUrl, 'dark');
    const rawImage = (name: string) => imageOf(join(raw.path, `${name}.png`));
    await draw([...screenshots(rawImage), ...promotions(rawImage)]);
  } finally {
    raw.remove();
  }
}

/** The page, its panel and its card, as they are in the browser's window. */
async function takeRaw(into: string, articleUrl: string, colorScheme: ColorScheme): Promise<void> {
  const fileOf = (name: string) => join(into, `${name}-${colorScheme}.png`);
  const browser = await openBrowser('chromium', { extension: '.output/chrome-mv3', colorScheme, reducedMotion: true });
  try {
    const { page, panel } = await openRead(browser, articleUrl);
    await panel.screenshot(fileOf('panel'));
    await selectTab(panel, 'Sources');
    await panel.screenshot(fileOf('sources'));
    // Past the picture at the head of the article, where the marks begin.
    await page.evaluate(() => scrollTo(0, 700));
    await page.screenshot(fileOf('page'));
    await panel.close();
    await openedCard(browser, page);
    await page.screenshot(fileOf('card'));
    const again = await page.clickToolbarButton();
    await again.waitUntilReady();
    await again.clickSettings();
    await (await drawn(browser, '/options.html')).screenshot(fileOf('options'));
  } finally {
    await browser.close();
  }
}

const imageOf = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** In the order in which a store shows them. */
function screenshots(raw: (name: string) => string): StoreImage[] {
  const page = (name: string) => `<img class="page" src="${raw(name)}">`;
  const withPanel = (behind: string, panel: string) => `${page(behind)}<img class="panel" src="${raw(panel)}">`;
  return [
    { name: '1-article-and-panel', body: withPanel('page-light', 'panel-light') },
    { name: '2-card', body: page('card-light') },
    { name: '3-sources', body: withPanel('page-light', 'sources-light') },
    { name: '4-dark', body: withPanel('page-dark', 'panel-dark') },
    { name: '5-settings', body: page('options-light') },
  ].map((image) => ({ ...image, ...screenshot }));
}

/** The icon, the name and what it is for, and two statements as they are marked; where there is room, the panel. */
function promotions(raw: (name: string) => string): StoreImage[] {
  const icon = readFileSync('docs/icon/icon.svg', 'utf8');
  const tile = `<div class="tile"><div class="name">${icon}<b>Whosaid</b></div><p>See who said what.</p>
    <p class="said">“<i>The ferry will run,</i>” said the mayor.<br>“<u>April is not a plan,</u>” said the skipper.</p></div>`;
  return [
    { name: 'promo-small', width: 440, height: 280, body: tile },
    { name: 'promo-large', width: 1400, height: 560, body: `${tile}<img class="panel" src="${raw('panel-light')}">` },
    { name: 'logo', width: 300, height: 300, body: `<div class="logo">${icon}</div>` },
  ];
}

const styles = `
  body { margin: 0; overflow: hidden; }
  .page { inline-size: 100vw; block-size: 100vh; object-fit: cover; object-position: top; }
  .panel { position: absolute; inset-block-start: 24px; inset-inline-end: 32px; border-radius: 12px; box-shadow: 0 8px 40px #0006, 0 0 0 1px #8886; }
  .logo svg { display: block; inline-size: 100vw; }
  .tile { box-sizing: border-box; block-size: 100vh; padding: 9vh 9vw; display: grid; align-content: space-between; background: #fffdf9; color: #1c1b19; font: 7.2vh/1.3 'DejaVu Sans', system-ui, sans-serif; }
  .name { display: flex; align-items: center; gap: 5vh; font-size: 16vh; }
  .name svg { inline-size: 24vh; block-size: 24vh; }
  .tile p { margin: 0; }
  .said { font: 7.4vh/1.75 'Liberation Serif', Georgia, serif; }
  i, u { font-style: normal; text-decoration: 0.7vh solid underline; text-underline-offset: 1.4vh; }
  i { background: #0b57d022; text-decoration-color: #036ab0; }
  u { background: #da560022; text-decoration-color: #da5600; }
`;

async function draw(images: readonly StoreImage[]): Promise<void> {
  const executablePath = findBrowser('chromium')?.executable;
  if (executablePath === undefined) throw new Error('There is no Chromium to draw the pictures with.');
  mkdirSync(folder, { recursive: true });
  const browser = await launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    for (const { name, width, height, body } of images) {
      await page.setViewport({ width, height });
      await page.setContent(`<style>${styles}</style>${body}`);
      await page.screenshot({ path: `${folder}/${name}-${width}x${height}.png` as `${string}.png` });
    }
  } finally {
    await browser.close();
  }
}
