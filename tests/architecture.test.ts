import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * What each part may import from within the project (docs/architecture.md), besides itself and `lib/analysis/result` and
 * `lib/analysis/text`, whose types all speak of. A file belongs to the longest of these paths that it lies in. This table is
 * the rule: it changes in a commit of its own.
 */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'lib/analysis/text': [],
  'lib/analysis/result': [],
  'lib/analysis/lexicon': [],
  'lib/analysis/quotes': ['lib/analysis/lexicon'],
  'lib/analysis/syntax': ['lib/analysis/lexicon', 'lib/analysis/quotes'],
  'lib/analysis/people': ['lib/analysis/lexicon', 'lib/analysis/quotes'],
  'lib/analysis/coreference': [
    'lib/analysis/lexicon',
    'lib/analysis/people',
    'lib/analysis/quotes',
    'lib/analysis/syntax',
  ],
  'lib/analysis/speakers': [
    'lib/analysis/coreference',
    'lib/analysis/lexicon',
    'lib/analysis/quotes',
    'lib/analysis/syntax',
  ],
  'lib/analysis/reports': ['lib/analysis/lexicon', 'lib/analysis/speakers', 'lib/analysis/syntax'],
  'lib/analysis': [
    'lib/analysis/coreference',
    'lib/analysis/people',
    'lib/analysis/quotes',
    'lib/analysis/reports',
    'lib/analysis/speakers',
    'lib/analysis/syntax',
  ],
  'lib/page': [],
  'lib/extraction': ['lib/page'],
  'lib/settings': [],
  'lib/sites': [],
  'lib/i18n': [],
  'lib/example': [],
  'lib/summary': ['lib/analysis/lexicon', 'lib/page'],
  'lib/bugReport': ['lib/page', 'lib/summary'],
  'lib/export': ['lib/i18n', 'lib/page', 'lib/summary'],
  'lib/marks': ['lib/page', 'lib/settings', 'lib/summary'],
  'lib/card': ['lib/export', 'lib/marks', 'lib/page', 'lib/settings', 'lib/summary'],
  'lib/messages': ['lib/analysis', 'lib/page', 'lib/settings'],
  components: [
    'lib/card',
    'lib/example',
    'lib/export',
    'lib/i18n',
    'lib/page',
    'lib/settings',
    'lib/sites',
    'lib/summary',
  ],
  entrypoints: [
    'components',
    'lib/analysis',
    'lib/bugReport',
    'lib/card',
    'lib/example',
    'lib/export',
    'lib/extraction',
    'lib/i18n',
    'lib/marks',
    'lib/messages',
    'lib/page',
    'lib/settings',
    'lib/sites',
    'lib/summary',
  ],
};

/** What the parts hand on to each other. */
const common = ['lib/analysis/result', 'lib/analysis/text'];

/** Modules through which the world outside comes in; only these parts may use them. */
const browserParts = ['entrypoints', 'lib/i18n', 'lib/messages', 'lib/settings', 'lib/sites'];

const partOf = (path: string): string =>
  Object.keys(allowed)
    .filter((part) => path.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0] ?? '';

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);

const files = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);

/** What a file imports, static and dynamic, as it is written. */
const writtenImports = new Map(
  files.map((file) => [
    file,
    [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom\s+|^import\s+|\bimport\()'([^']+)'/gm)].map(
      ([, target = '']) => target,
    ),
  ]),
);

/** The project's own source files that a file imports. */
const importsOf = (file: string): string[] =>
  (writtenImports.get(file) ?? [])
    .filter((target) => target.startsWith('.'))
    .map((target) => relative(root, resolve(root, dirname(file), target)))
    .flatMap((path) => [path, `${path}.ts`, `${path}.tsx`].filter((name) => writtenImports.has(name)));

test.each(files)('%s imports only what lies below it', (file) => {
  const own = partOf(file);
  expect(own, 'every source file lies in a part of the table').not.toBe('');
  const may = [own, ...common, ...(allowed[own] ?? [])];
  expect(importsOf(file).filter((target) => !may.includes(partOf(target)))).toEqual([]);
});

test('no file imports one that imports it, however many lie between', () => {
  expect(cyclesOf(new Map(files.map((file) => [file, new Set(importsOf(file))])))).toEqual([]);
});

test('no folder imports one that imports it, however many lie between', () => {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const targets = folders.get(dirname(file)) ?? new Set();
    folders.set(dirname(file), targets);
    for (const target of importsOf(file)) if (dirname(target) !== dirname(file)) targets.add(dirname(target));
  }
  expect(cyclesOf(folders)).toEqual([]);
});

/** What imports itself by way of others, each ring as the names in it. */
function cyclesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reached = new Map(
    [...graph.keys()].map((start) => {
      const seen = new Set<string>();
      const open = [...(graph.get(start) ?? [])];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(...(graph.get(next) ?? []));
      }
      return [start, seen] as const;
    }),
  );
  const rings = [...reached]
    .filter(([name, seen]) => seen.has(name))
    .map(([name, seen]) => [...seen].filter((other) => reached.get(other)?.has(name)).sort());
  return [...new Map(rings.map((ring) => [ring.join(), ring])).values()];
}

test.each(files)('%s reaches the browser only where it may', (file) => {
  const uses = (writtenImports.get(file) ?? []).some((target) => /^(?:wxt|@wxt-dev)\//.test(target));
  expect(uses && !browserParts.some((part) => file.startsWith(`${part}/`))).toBe(false);
});

/**
 * What the browser starts, and the analysis as one call, for whoever does not wait for it step by step; nothing imports the types
 * that a package lacks.
 */
const isEntry = (file: string) =>
  file === 'lib/analysis/analyze.ts' ||
  file.endsWith('.d.ts') ||
  /^entrypoints\/(?:[^/]+|[^/]+\/(?:main|index))\.tsx?$/.test(file);

test('what only tests use stands in tests/', () => {
  const used = new Set(files.flatMap(importsOf));
  expect(files.filter((file) => !isEntry(file) && !used.has(file))).toEqual([]);
});

test('an exported name means one thing', () => {
  const places = new Map<string, string[]>();
  for (const file of [...files, ...sourcesIn('tests')]) {
    const exports = readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:async |abstract )?(?:function\*?|const|class|type|interface) (\w+)/gm,
    );
    for (const name of new Set([...exports].map(([, name = '']) => name)))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect([...places].filter(([, defined]) => defined.length > 1)).toEqual([]);
});
