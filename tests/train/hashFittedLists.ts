import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../lib/analysis/people/fitted');

/**
 * SHA-256 of the lists that the weights are fitted with, in the order of their file names: what `weights.json` says in
 * `lists`. Where a list finds its imports does not count.
 */
export function hashFittedLists(): string {
  const sum = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    if (file !== 'weights.json') sum.update(`${file}\n${withoutImports(readFileSync(join(folder, file), 'utf8'))}`);
  }
  return sum.digest('hex');
}

const withoutImports = (source: string): string => source.replace(/^import .*\n/gm, '');
