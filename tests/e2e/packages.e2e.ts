import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import { packageOf, sourcePackage, type Target } from '../packages/packages';
import { soon } from '../soon';
import { browserHere } from './withBrowsers';

/** The archives that each browser takes: what comes out of them is what is tested here. */
const targets: readonly Target[] = browserHere() === 'firefox' ? ['firefox'] : ['chrome', 'edge'];

let folder: string;
let server: PageServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-packages-'));
  server = await serve('tests/fixtures');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each(targets)('the %s archive, unpacked, reads an article', async (target) => {
  const extension = join(folder, target);
  await unpack(await packageOf(target), extension);
  const browser = await openBrowser(browserHere(), { extension });
  try {
    const page = await browser.open(server.url('/sample-article.html'));
    const panel = await page.clickToolbarButton();
    const { speakers } = await panel.waitUntilReady();
    expect(speakers.length).toBeGreaterThan(3);
    await soon(async () => (await page.painted()).length).toBeGreaterThan(10);
  } finally {
    await browser.close();
  }
});

// A store's reviewer does this: unpacks the sources in a folder of their own, builds, and compares.
test('the sources, built in another folder, give the same archive byte for byte', async () => {
  const target: Target = browserHere() === 'firefox' ? 'firefox' : 'chrome';
  const elsewhere = join(folder, 'sources of another');
  await unpack(await sourcePackage(), elsewhere);
  symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'));
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', target], {
    cwd: elsewhere,
    // Vitest calls its own environment "test", which a build must not hear.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ours = await packageOf(target);
  expect(ours.equals(await packageOf(target, elsewhere))).toBe(true);
});

async function unpack(bytes: Buffer, into: string): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, entry] of Object.entries(zip.files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), await entry.async('nodebuffer'));
  }
}
