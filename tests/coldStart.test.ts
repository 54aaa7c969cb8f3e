import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What is evaluated with a file: all that it imports, but types and what it loads when it needs it. */
function evaluatedWith(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = readFileSync(join(root, file), 'utf8').matchAll(
    /^(?:import|export)(?! type\b)[^'"]*?from\s+'([^']+)'|^import '([^']+)'/gms,
  );
  for (const [, from, alone] of imports) {
    const target = from ?? alone ?? '';
    if (!target.startsWith('.')) found.add(target);
    else if (target.endsWith('.json')) found.add(relative(root, resolve(root, dirname(file), target)));
    else evaluatedWith(fileOf(resolve(root, dirname(file), target)), found);
  }
  return found;
}

function fileOf(path: string): string {
  const file = [`${path}.ts`, `${path}.tsx`].find(existsSync);
  if (file === undefined) throw new Error(`No file is imported as ${path}`);
  return relative(root, file);
}

const isHeavy = (module: string) => /^compromise\b|\.json$/.test(module);

test('the background answers before compromise, weights or lists are evaluated', () => {
  expect([...evaluatedWith('entrypoints/background.ts')].filter(isHeavy)).toEqual([]);
});

test('texts are read with all of them', () => {
  expect([...evaluatedWith('lib/analysis/analyze.ts')].filter(isHeavy).length).toBeGreaterThan(4);
});
