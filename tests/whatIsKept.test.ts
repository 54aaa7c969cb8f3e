import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Who may keep something, and where: `local` on this device, `session` in memory until the browser closes. */
const keepers: Readonly<Record<string, string>> = {
  'lib/settings/store.ts': 'local',
  'entrypoints/ownPages/handOver.ts': 'session',
};

/** Every way to keep something beyond a page's life. */
const keeps =
  /\bstorage\s*\.\s*(\w+)\b|\b(localStorage|sessionStorage|indexedDB|caches\.open|cookieStore|document\.cookie)\b/g;

const root = resolve(import.meta.dirname, '..');
const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

const keptBy = (file: string) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(keeps)]
    .map(([, area, other = '']) => area ?? other)
    .filter((area) => area !== 'onChanged');

test('only switches are stored; what is printed or reported is kept in memory', () => {
  const found = files.map((file) => [file, [...new Set(keptBy(file))].join()]).filter(([, areas]) => areas !== '');
  expect(Object.fromEntries(found)).toEqual(keepers);
});
