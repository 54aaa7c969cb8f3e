import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Ways by which a text becomes markup or code. */
const forbidden =
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|dangerouslySetInnerHTML|srcdoc|createContextualFragment|parseFromString)\b|\bdocument\.write|\beval\(|\bnew Function\b|\bimport\((?!')/;

/**
 * Readability parses the copy again from its own `innerHTML`, for which the copy has one that gives clones back. It lies in a
 * document that nobody shows and that runs nothing.
 */
const excepted = ['lib/extraction/readability/readabilityTexts.ts'];

const root = resolve(import.meta.dirname, '..');
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

test.each(files.filter((file) => !excepted.includes(file)))('%s makes no markup and no code of a text', (file) => {
  expect(forbidden.exec(readFileSync(join(root, file), 'utf8'))?.[0]).toBeUndefined();
});
