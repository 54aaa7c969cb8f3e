import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import weights from '../../lib/analysis/people/fitted/weights.json';
import { hashFittedLists } from './hashFittedLists';

const people = resolve(import.meta.dirname, '../../lib/analysis/people');
const files = ['fitted', 'lists'].flatMap((folder) =>
  readdirSync(join(people, folder)).map((file) => `${folder}/${file}`),
);
const textOf = (file: string) => readFileSync(join(people, file), 'utf8');

test('the weights were fitted with the lists beside them', () => expect(weights.lists).toBe(hashFittedLists()));

test('lists and weights weigh little in the download', () => {
  const bytes = files.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0);
  expect(bytes).toBeLessThan(150 * 1024);
});

describe.each(files)('%s', (file) => {
  test('names its source and licence', () => {
    expect(textOf(file)).toMatch(/Source: |fitted by tests\/train/);
    expect(textOf(file)).toMatch(/Licence: |CC0|CC BY|MIT/);
  });

  test('holds each entry once, in order', () => {
    for (const [, list = ''] of textOf(file).matchAll(/`\n((?:[^`]*\n)+)`/g)) {
      const entries = list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      expect(entries).toEqual([...new Set(entries)].sort());
    }
  });
});
