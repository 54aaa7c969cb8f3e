import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * What each folder may import from within the project (docs/decisions/0001-architecture.md). The first folder that a file
 * lies in counts; a folder may always import from itself. This table is the rule: it changes in a commit of its own.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/analysis': [],
  'lib/article': ['lib/analysis'],
  'lib/extraction': ['lib/analysis', 'lib/article'],
  'lib/settings': [],
  'lib/example': ['lib/analysis'],
  'lib/sites': [],
  'lib/words': [],
  'lib/summary': ['lib/analysis', 'lib/article'],
  'lib/marks': ['lib/analysis', 'lib/article', 'lib/settings', 'lib/summary'],
  'lib/bugReport': ['lib/analysis', 'lib/article', 'lib/summary'],
  'lib/export': ['lib/analysis', 'lib/article', 'lib/summary', 'lib/words'],
  'lib/card': ['lib/analysis', 'lib/article', 'lib/export', 'lib/marks', 'lib/settings', 'lib/summary'],
  'lib/messages': ['lib/analysis', 'lib/article', 'lib/settings'],
  components: [
    'lib/analysis',
    'lib/article',
    'lib/card',
    'lib/example',
    'lib/export',
    'lib/settings',
    'lib/sites',
    'lib/summary',
    'lib/words',
  ],
  entrypoints: [
    'components',
    'lib/analysis',
    'lib/article',
    'lib/bugReport',
    'lib/card',
    'lib/example',
    'lib/export',
    'lib/extraction',
    'lib/marks',
    'lib/messages',
    'lib/settings',
    'lib/sites',
    'lib/summary',
    'lib/words',
  ],
};

/** Modules through which the world outside comes in; only these folders may use them. */
const browserFolders = ['entrypoints', 'lib/settings', 'lib/sites', 'lib/messages', 'lib/words'];

const folderOf = (path: string) => Object.keys(allowed).find((folder) => path.startsWith(`${folder}/`));

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

const importsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gms,
    ),
  ].map((match) => match[1] ?? match[2] ?? '');

test.each(files)('%s imports only what lies below it', (file) => {
  const own = folderOf(file);
  expect(own, 'every source file lies in a folder of the table').toBeDefined();
  const targets = importsOf(file)
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)));
  const foreign = targets.filter((target) => folderOf(target) !== own);
  expect(foreign.filter((target) => !(allowed[own ?? ''] ?? []).includes(folderOf(target) ?? ''))).toEqual([]);
});

test.each(files)('%s reaches the browser only where it may', (file) => {
  const uses = importsOf(file).some((target) => /^(?:wxt|@wxt-dev)\//.test(target));
  expect(uses && !browserFolders.some((folder) => file.startsWith(`${folder}/`))).toBe(false);
});

/** What the browser starts. */
const isEntry = (file: string) => /^entrypoints\/(?:[^/]+|[^/]+\/(?:main|index))\.tsx?$/.test(file);

test('what only tests use stands in tests/', () => {
  const used = new Set(
    files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from\s+|import\()'(\.[^']+)'/g)].map(([, target = '']) =>
        relative(root, resolve(root, dirname(file), target)),
      ),
    ),
  );
  expect(files.filter((file) => !isEntry(file) && !used.has(file.replace(/\.tsx?$/, '')))).toEqual([]);
});
