import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import nlp from 'compromise/two';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import names from '../../lib/analysis/people/fitted/names.json';
import { dataFile, takeData } from './takeData';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'whosaid-data-'));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

/** What a bundle of these modules exports. */
let bundled: {
  readAnalysisData(): Promise<void>;
  load(): Promise<{ names: unknown; nlp: { model(): object } }>;
};

beforeAll(async () => {
  const entry = join(folder, 'entry.js');
  await writeFile(
    entry,
    `export { readAnalysisData } from '/entrypoints/analysis/analysisData';
    export const load = async () => ({
      names: (await import('/lib/analysis/people/fitted/names.json')).default,
      nlp: (await import('/node_modules/compromise/src/two.js')).default,
    });`,
  );
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [takeData(root)],
    build: { outDir: folder, emptyOutDir: false, minify: false, lib: { entry, formats: ['es'], fileName: 'bundle' } },
  });
  vi.stubGlobal('chrome', { runtime: { id: 'id', getURL: (path: string) => join(folder, path) } });
  vi.stubGlobal('fetch', async (path: string) => new Response(await readFile(path)));
  bundled = (await import(pathToFileURL(join(folder, 'bundle.js')).href)) as typeof bundled;
  await bundled.readAnalysisData();
});

test('a list is what it is in the sources, and lies in the file', async () => {
  expect((await bundled.load()).names).toEqual(names);
  const file = JSON.parse(await readFile(join(folder, dataFile), 'utf8')) as Record<string, unknown>;
  expect(file['lib/analysis/people/fitted/names']).toEqual(names);
});

test('compromise knows what it knows when it has unpacked its words itself', async () => {
  const own = nlp as unknown as { model(): object };
  expect(plain((await bundled.load()).nlp.model())).toEqual(plain(own.model()));
});

/** Without what two copies of a module cannot have in common. */
const plain = (model: object): unknown =>
  JSON.parse(JSON.stringify(model, (_, value: unknown) => (value instanceof RegExp ? String(value) : value)));
