import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InstalledBrowser } from '../browser/findBrowser';
import { openBrowser } from '../browser/openBrowser';
import { serve, type PageServer } from '../browser/serve';
import { buildFor } from './buildFor';
import { chooseBrowser } from './chooseBrowser';
import { readArguments, USAGE } from './readArguments';
import { showHeadless } from './showHeadless';
import { showOnScreen } from './showOnScreen';

const SAMPLE = fileURLToPath(new URL('../fixtures/sample-article.html', import.meta.url));

/** `npm start`: the built extension in a browser of this machine, on the sample article or on the reader's own page. */
async function start(words: readonly string[]): Promise<void> {
  const { browser, target } = readArguments(words);
  const page = await pageOf(target);
  try {
    const installed = chooseBrowser(browser);
    if (installed) await show(page, installed);
    else process.exitCode = 1;
  } finally {
    await page.server?.close();
  }
}

async function show(page: StartPage, { name, product, executable }: InstalledBrowser): Promise<void> {
  console.log(`Building the extension for ${product} …`);
  const extension = buildFor(name);
  const headless = !hasDisplay();
  console.log(`Opening ${product} on ${page.url} …`);
  const network = page.isLocal ? 'closed' : 'open';
  const browser = await openBrowser(name, { extension, executable, headless, network });
  try {
    await (headless ? showHeadless(browser, page.url) : showOnScreen(browser, page.url));
  } finally {
    await browser.close();
  }
}

interface StartPage {
  readonly url: string;
  /** Whether nothing beyond this machine is needed to show it. */
  readonly isLocal: boolean;
  readonly server: PageServer | null;
}

/** An address as it is; a file, or the sample article, served on loopback. */
async function pageOf(target: string | undefined): Promise<StartPage> {
  if (target !== undefined && /^https?:\/\//.test(target)) return { url: target, isLocal: false, server: null };
  const file = target === undefined ? SAMPLE : resolve(target);
  if (!existsSync(file)) throw new Error(`there is no file ${file}; ${USAGE}`);
  const server = await serve(dirname(file));
  const name = encodeURIComponent(file.slice(dirname(file).length + 1));
  return { url: server.url(`/${name}`), isLocal: true, server };
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
