import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Tests, and what they share. */
const files = ['components', 'entrypoints', 'lib', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(?:test|e2e)\.tsx?$/.test(file) || /^tests\/(?:e2e|browser)\/.*\.ts$/.test(file));

/** Where waiting itself is done, and where a clock is what is tested: fake timers make that clock. */
const clocks = new Set([
  'tests/browser/deadline.ts',
  'tests/browser/until.ts',
  'tests/e2e/afterTimers.ts',
  'tests/soon.ts',
  'tests/waits.test.ts',
]);

test.each(files)('%s waits for conditions, through one helper with one limit', (file) => {
  if (clocks.has(file)) return;
  const source = readFileSync(join(root, file), 'utf8');
  const ownWaits = source.match(/\b(?:expect\.poll|waitFor|waitForTimeout|setTimeout|sleep)\(/g) ?? [];
  expect(source.includes('vi.useFakeTimers(') ? [] : ownWaits).toEqual([]);
});
