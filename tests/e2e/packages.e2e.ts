import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import { temporaryFolder } from '../browser/temporaryFolder';
import { packageOf, type Target } from '../packages/packages';
import { unpack } from '../packages/unpack';
import { soon } from '../soon';
import { browserHere } from './withBrowsers';

/** The archives that each browser takes: what comes out of them is what is tested here. */
const targets: readonly Target[] = browserHere() === 'firefox' ? ['firefox'] : ['chrome', 'edge'];

const folder = temporaryFolder('whosaid-packages-');
let server: PageServer;
beforeAll(async () => {
  server = await serve('tests/fixtures');
});
afterAll(async () => {
  await server.close();
  folder.remove();
});

test.each(targets)('the %s archive, unpacked, reads an article', async (target) => {
  const extension = join(folder.path, target);
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
