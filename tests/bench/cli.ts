import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureAnalysis } from './analysis';
import { measureBundles } from './bundles';
import { measurePage } from './page';

const extension = '.output/chrome-mv3';
const runs = Number(process.argv[2] ?? 9);

execFileSync('npx', ['wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
const sample = readFileSync('tests/fixtures/sample-article.html', 'utf8');
const paragraphs = [...sample.matchAll(/<p>([\s\S]*?)<\/p>/g)].map((match) =>
  (match[1] ?? '').replace(/<[^>]+>|\s+/g, ' '),
);
const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
const article = (repeats: number) =>
  `<!doctype html><html lang="en"><title>A long article</title><article><h1>A long article</h1>${body.repeat(repeats)}</article></html>`;

console.log(
  `${runs} runs each; medians. ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}.`,
);
print('Bundles', measureBundles(extension));
print('Analysis (CPU time, in Node)', measureAnalysis(paragraphs, runs));
print(
  'A click (in Chromium; tasks of the page’s main thread, from traces)',
  await measurePage(
    extension,
    { 'sample.html': sample, 'long.html': article(10), 'very-long.html': article(60) },
    runs,
  ),
);

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
