import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldArticle } from './gold';
import { readGoldArticle } from './readGoldArticle';

const folder = join(import.meta.dirname, 'corpus');

/** The articles of the project's own corpus, by file name. */
export function readOwnCorpus(): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readGoldArticle(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}
