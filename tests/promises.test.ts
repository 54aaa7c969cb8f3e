import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The rows of the tables in which a document says which tests hold its promises. */
const promises = ['docs/privacy.md', 'docs/security.md'].flatMap((document) =>
  readFileSync(join(root, document), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:-|promise |danger )/.test(line))
    .map((line) => {
      const [, promise = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return { promise: `${document}: ${promise}`, heldBy: cells.at(-2) ?? '' };
    }),
);

test('there are promises', () => expect(promises.length).toBeGreaterThan(15));

test.each(promises)('$promise is held by tests that are there', ({ heldBy }) => {
  const files = [...heldBy.matchAll(/`([\w./]+\.(?:test|e2e)\.tsx?)`/g)].map(([, file = '']) => file);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const tests = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  // A name is given in its own words, with … for what is left out.
  const names = [...heldBy.matchAll(/“([^”]+)”/g)].flatMap(([, name = '']) => name.split('…'));
  expect(names.map((part) => part.trim()).filter((part) => !tests.includes(part))).toEqual([]);
  expect(files.length + names.length).toBeGreaterThan(0);
});
