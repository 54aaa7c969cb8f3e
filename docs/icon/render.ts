/** Draws the extension's icon in every size: `npx tsx docs/icon/render.ts [path of a Chromium]`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

/** Below this size the details of the large drawing fall between the pixels. */
const smallBelow = 32;

const sizes = [16, 24, 32, 48, 96, 128];
const here = new URL('.', import.meta.url);
const target = new URL('../../public/icon/', here);

const browser = await launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
});
try {
  await mkdir(target, { recursive: true });
  const page = await browser.newPage();
  for (const size of sizes) {
    const svg = await readFile(new URL(size < smallBelow ? 'icon-small.svg' : 'icon.svg', here), 'utf8');
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${size}px}</style>${svg}`);
    await writeFile(new URL(`${size}.png`, target), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
