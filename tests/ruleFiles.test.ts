import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reportRules } from '../lib/analysis/reports/reportRules';
import { speakerRules } from '../lib/analysis/speakers/speakerRules';

const root = resolve(import.meta.dirname, '..');

/** The folders of rules, and what stands there beside them: what a rule is, and what several rules ask. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'lib/analysis/reports/rules': ['rule'],
  'lib/analysis/speakers/rules': ['foundSomebody', 'passesOn', 'rule'],
  'lib/extraction/rules': [],
};

const rulesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((name) => !beside[folder]?.includes(name));

const files = Object.keys(beside).flatMap((folder) => rulesIn(folder).map((name) => [folder, name] as const));

test.each([
  ['lib/analysis/reports/rules', reportRules],
  ['lib/analysis/speakers/rules', speakerRules],
])('every rule in %s is asked', (folder, asked) => {
  expect(asked.map(({ id }) => id).sort()).toEqual(rulesIn(folder).sort());
});

test.each(files)('%s/%s holds one rule, its id the name of the file', async (folder, name) => {
  const exported = (await import(join(root, folder, `${name}.ts`))) as Record<string, object>;
  const rules = Object.entries(exported).filter(([, value]) => 'judge' in value);
  expect(rules).toEqual([[name, expect.objectContaining({ id: name })]]);
});
