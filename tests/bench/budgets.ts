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
  'popup.html': 30,
  'background.js': 220,
  'analysis.json': 396,
};

/** And what a part loads only then: see `entrypoints/panel/lateParts.ts`. */
const lateBudgets: Readonly<Record<string, number>> = { 'popup.html': 15 };

/** The size of each part with the scripts and style sheets that it loads, beside its budget; what comes late has its own. */
export function measureBudgets(folder: string) {
  const first = Object.entries(budgets).map(([part, budget]) =>
    measure(folder, part, filesOf(folder, part, withoutLate), budget),
  );
  const late = Object.entries(lateBudgets).map(([part, budget]) => {
    const before = filesOf(folder, part, withoutLate);
    const files = filesOf(folder, part).filter((file) => !before.includes(file));
    if (files.length === 0) throw new Error(`Nothing of ${part} is loaded late.`);
    return measure(folder, `${part}, late`, files, budget);
  });
  return [...first, ...late];
}

function measure(folder: string, part: string, files: readonly string[], budget: number) {
  const size = files.reduce((sum, file) => sum + gzippedKb(join(folder, file)), 0);
  return { part, 'kB gzip': size, budget, isKept: size <= budget };
}

const gzippedKb = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length / 1000;

/** The file and, over any number of steps, the chunks and style sheets whose names what is read of it holds. */
function filesOf(folder: string, file: string, readOf = (text: string) => text): string[] {
  const parts = ['chunks', 'assets'].flatMap((name) =>
    readdirSync(join(folder, name)).map((part) => ({ part, path: join(name, part) })),
  );
  const found = new Set([file]);
  for (const path of found) {
    const text = readOf(readFileSync(join(folder, path), 'utf8'));
    for (const one of parts) if (text.includes(one.part)) found.add(one.path);
  }
  return [...found];
}

/** A script without its import of the late parts, and without the build's table of what its imports bring along. */
function withoutLate(script: string): string {
  if (!/import\(.\.\/lateParts-/.test(script)) return script;
  if (script.split('import(').length > 2) throw new Error('The script that loads the late parts loads others, too.');
  return script.replace(/\bm\.f=\[.*?\]/, '').replace(/import\(.*?\)/, '');
}
