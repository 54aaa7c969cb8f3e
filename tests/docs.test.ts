import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json';

const root = resolve(import.meta.dirname, '..');

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file));

const files = [
  ...readdirSync(root).filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md'),
  ...['docs', 'lib', 'tests', 'modules'].flatMap(markdownIn),
];

/** Folders of the project that a path may begin with; what is built and installed comes and goes. */
const tops = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && !['.output', '.wxt', 'node_modules'].includes(entry.name) ? [entry.name] : [],
);

/** The names of all source files, to find those that the text names without their folder. */
const sources = new Set(
  ['.ci', 'components', 'entrypoints', 'lib', 'modules', 'tests']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }))
    .map((file) => basename(file))
    .concat(readdirSync(root)),
);

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8');

  test('names only files that are there', () => {
    const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(file), path));
    const paths = [...text.matchAll(/`([\w@.-]+(?:\/[\w@.-]+)+)\/?`/g)].flatMap(([, path = '']) =>
      tops.includes(path.split('/')[0] ?? '') ? [path] : [],
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const names = [...text.matchAll(/`([\w.-]+\.(?:tsx?|mjs|css))`/g)].map(([, name = '']) => name);
    expect(names.filter((name) => !sources.has(name))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const scripts = [...text.matchAll(/npm run (?:-s )?([\w:]*\w)(?![\w:*])/g)].map(([, script = '']) => script);
    expect(scripts.filter((script) => !(script in manifest.scripts))).toEqual([]);
  });
});
