import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { speakerRules } from '../lib/analysis/speakers/speakerRules';

const folder = resolve(import.meta.dirname, '../lib/analysis/speakers/rules');
/** What a rule is, and what several rules ask. */
const beside = ['rule', 'passesOn'];
const files = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => !beside.includes(file));

test('every rule for speakers is asked', () => {
  expect(speakerRules.map(({ id }) => id).sort()).toEqual([...files].sort());
});

test.each(files)('%s holds one rule, its id the name of the file', async (file) => {
  const exported = (await import(join(folder, `${file}.ts`))) as Record<string, { readonly id: string }>;
  expect(Object.entries(exported).map(([name, { id }]) => [name, id])).toEqual([[file, file]]);
});
