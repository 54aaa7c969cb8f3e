import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What the browser may have to read before a part of the extension works, in kB of 1,000 bytes, gzipped. Lower a budget when the
 * size has fallen; raise it in a commit of its own, with the reason.
 */
const budgets: Readonly<Record<string, number>> = {
  'contentScript.js': 21,
  'extraction.js': 49,
  'card.js': 24,
  'popup.html': 48,
  'background.js': 206,
  'analysis.json': 390,
};

/** The size of each part with the chunks and style sheets that it loads, beside its budget. */
export function measureBudgets(folder: string) {
  return Object.entries(budgets).map(([part, budget]) => {
    const size = filesOf(folder, part).reduce((sum, file) => sum + gzippedKb(join(folder, file)), 0);
    return { part, 'kB gzip': size, budget, isKept: size <= budget };
  });
}

const gzippedKb = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** The file and, over any number of steps, the chunks and style sheets whose names it holds. */
function filesOf(folder: string, file: string): string[] {
  const parts = ['chunks', 'assets'].flatMap((name) =>
    readdirSync(join(folder, name)).map((part) => ({ part, path: join(name, part) })),
  );
  const found = new Set([file]);
  for (const path of found) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const one of parts) if (text.includes(one.part)) found.add(one.path);
  }
  return [...found];
}
