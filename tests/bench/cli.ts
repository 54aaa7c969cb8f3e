import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { longPage } from '../fixtures/longPage';
import { measureBudgets } from './budgets';
import { measureBundles } from './bundles';
import { measureColdStart } from './coldStart';
import { compareRatios, storeRatios } from './compareRatios';
import { measureEdits } from './edits';
import { measureFirstPaint } from './firstPaint';
import { importAsShipped } from './importAsShipped';
import { measurePage } from './page';
import { measurePanel } from './panel';
import { measurePeers } from './peers/measurePeers';

const extension = '.output/chrome-mv3';
const sample = readFileSync('tests/fixtures/sample-article.html', 'utf8');
const paragraphs = [...sample.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) =>
  (match[1] ?? '').replace(/<[^>]+>|\s+/g, ' '),
);

const [what = '9', ...rest] = process.argv.slice(2);
if (what === 'growth') await measureAllGrowth(rest.join(' '));
else if (what === 'budgets') {
  build('chrome');
  judge(
    'Sizes',
    measureBudgets(extension),
    'Too big: lib and entrypoints load more than tests/bench/budgets.ts allows.',
  );
} else if (what === '--compare')
  judge(
    'CPU ratios',
    compareRatios(await ratiosNow(Number(rest[0] ?? 9))),
    'Slower than tests/bench/baseline.json has it.',
  );
else if (what === 'peers') await measureBesidePeers(Number(rest[0] ?? 5), rest[1]);
else if (what === '--store') storeRatios(await ratiosNow(Number(rest[0] ?? 9)));
else await measureAll(Number(what));

async function measureAll(runs: number): Promise<void> {
  build('chrome');
  build('firefox');
  console.log(
    `${runs} runs each; medians. ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}.`,
  );
  print('Bundles', measureBundles(extension));
  const { measureAnalysis, measureRereading } = await importAnalysisBench();
  print('Analysis (CPU time, in Node)', measureAnalysis(paragraphs, runs));
  print('Reading again, one paragraph changed (CPU time, in Node)', measureRereading(paragraphs, runs));
  print(
    'A click (in Chromium; tasks of the page’s main thread, from traces)',
    await measurePage(
      extension,
      { 'sample.html': sample, '100-paragraphs.html': longPage(100), '1000-paragraphs.html': longPage(1000) },
      runs,
    ),
  );
  print('Text edits of a page with 1,000 marks (Chromium: CPU time of its main thread; Firefox: time that passes)', [
    ...(await measureEdits('chromium', extension, longPage(250), runs)),
    ...(await measureEdits('firefox', '.output/firefox-mv3', longPage(250), runs)),
  ]);
  print(
    'Starting the background (in Chromium; CPU time of the whole browser)',
    await measureColdStart(extension, runs),
  );
  print("The popup's first paint (in Chromium)", await measureFirstPaint(extension, sample, runs));
  print(
    'The panel with 500 quotations (in Chromium; CPU time of its main thread up to the next paint)',
    await measurePanel(extension, longPage(250), runs),
  );
}

async function measureAllGrowth(only: string): Promise<void> {
  const { measureGrowth } = await importAsShipped<typeof import('./growth')>('tests/bench/growth.ts');
  print('Growth of the analysis (CPU time, in Node)', measureGrowth(paragraphs, only));
}

async function ratiosNow(runs: number) {
  const { measureRatios } = await importAnalysisBench();
  return measureRatios(paragraphs, runs);
}

function importAnalysisBench() {
  return importAsShipped<typeof import('./analysis')>('tests/bench/analysis.ts');
}

/** On the project's own pages, or on all HTML files of a folder. */
async function measureBesidePeers(runs: number, folder?: string): Promise<void> {
  build('chrome');
  const pages =
    folder === undefined
      ? { '/sample.html': sample, '/100-paragraphs.html': longPage(100) }
      : Object.fromEntries(
          readdirSync(folder)
            .filter((file) => file.endsWith('.html'))
            .map((file) => [`/${file}`, readFileSync(join(folder, file), 'utf8')]),
        );
  const { rows, waits, toggling } = await measurePeers(extension, pages, runs);
  print(`Beside others, ${Object.keys(pages).length} pages × ${runs} runs in turns (medians; in Chromium)`, rows);
  print('After an empty popup stands (medians of the differences of each page)', waits);
  print('All marks off and on (CPU time of the page)', toggling);
}

function build(target: string): void {
  execFileSync('npx', ['wxt', 'build', '-b', target], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function judge(title: string, rows: readonly { readonly isKept: boolean }[], verdict: string): void {
  print(title, rows);
  if (rows.every(({ isKept }) => isKept)) return;
  console.error(verdict);
  process.exitCode = 1;
}

function print(title: string, rows: readonly object[]): void {
  console.log(`\n${title}`);
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Math.round(value * 100) / 100 : value,
        ]),
      ),
    ),
  );
}
