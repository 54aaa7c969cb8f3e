import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { bundleForPage } from '../browser/bundleForPage';
import { openBrowser } from '../browser/openBrowser';
import { buildFor } from '../start/buildFor';
import type { PageDecision } from './decideInPage';
import { explain } from './explanation';
import { htmlExplanation } from './htmlExplanation';
import { servedPage } from './servedPage';
import { testSkeleton } from './testSkeleton';
import { textExplanation } from './textExplanation';

const usage = `npm run explain -- <url or html file> [--html FILE] [--json FILE]

Reads a page in Chromium as the extension reads it, and says of each block of it whether it is of the article, which rule
says so (lib/extraction/rules/) and why; of each quotation, who said it and by which rule, source and cue; of each person,
the role and the mentions. The text goes to the terminal; a page with the blocks coloured goes to FILE, or to
.output/explain.html. --json writes all of it for another program. Files are shown without their scripts.

npm run explain -- --report FILE

Prints the skeleton of a failing test for what a reader reported with "Something wrong here?".
`;

const root = resolve(import.meta.dirname, '../..');

async function run(target: string, htmlFile: string, jsonFile: string | null): Promise<void> {
  const served = await servedPage(target);
  try {
    const explanation = explain(await decideAt(served.url, served.isLocal));
    console.log(textExplanation(explanation));
    mkdirSync(dirname(htmlFile), { recursive: true });
    writeFileSync(htmlFile, htmlExplanation(explanation));
    if (jsonFile !== null) writeFileSync(jsonFile, JSON.stringify(explanation, null, 2));
    console.log(`\nIn colours: ${htmlFile}`);
  } finally {
    await served.close();
  }
}

async function decideAt(url: string, isLocal: boolean): Promise<PageDecision> {
  const code = await bundleForPage(join(import.meta.dirname, 'decideInPage.ts'), 'explained');
  const network = isLocal ? 'closed' : 'open';
  const browser = await openBrowser('chromium', { extension: buildFor('chromium'), network });
  try {
    const page = await browser.open(url);
    return await page.evaluate<PageDecision>(`${code}; explained.decideInPage()`);
  } finally {
    await browser.close();
  }
}

/** The value after a flag, which goes out of the words; null when the flag is not there. */
function takeFlag(words: string[], flag: string): string | null {
  const at = words.indexOf(flag);
  if (at < 0) return null;
  const [, value] = words.splice(at, 2);
  if (value === undefined) throw new Error(`${flag} needs a file.`);
  return value;
}

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else if (words.includes('--report')) {
  const file = takeFlag(words, '--report');
  if (file !== null) console.log(testSkeleton(readFileSync(file, 'utf8')));
} else {
  const htmlFile = resolve(takeFlag(words, '--html') ?? join(root, '.output/explain.html'));
  const jsonFile = takeFlag(words, '--json');
  const [target, ...others] = words;
  if (target === undefined || target.startsWith('-') || others.length > 0) {
    console.error(usage);
    process.exitCode = 2;
  } else await run(target, htmlFile, jsonFile);
}
