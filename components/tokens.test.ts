import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colourCount } from '../lib/summary/speakers';
import { hexContrast, difference, visions } from '../tests/colourVision';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of a theme by the names of their custom properties; a later block overrides an earlier one. */
function colours(...blocks: (string | undefined)[]): (name: string) => string {
  const found = new Map(
    [...blocks.join('\n').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (name) => {
    const value = found.get(name);
    if (!value) throw new Error(`No colour in tokens.css: ${name}`);
    return value;
  };
}

const [light, dark] = css.split('@media (prefers-color-scheme: dark)');
const numbers = Array.from({ length: colourCount }, (_, index) => `speaker-${index}`);
const grounds = ['paper', 'raised', 'faint'];

describe.each([
  ['light', colours(light)],
  ['dark', colours(light, dark?.split('@media')[0])],
])('%s', (_, colour) => {
  test.each([...numbers, 'speaker-other', 'speaker-unnamed', 'border', 'accent'])(
    '%s has 3:1 on every ground',
    (name) => {
      for (const ground of grounds) expect(hexContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['ink', 'muted'])('%s has 4.5:1 on every ground', (name) => {
    for (const ground of grounds) expect(hexContrast(colour(name), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  // 0.1 in OKLab is some five times the smallest difference that people see side by side.
  test.each(visions)('any two speakers differ in %s vision', (vision) => {
    for (const [index, a] of numbers.entries()) {
      for (const b of numbers.slice(index + 1)) {
        expect(difference(colour(a), colour(b), vision), `${a} ${b}`).toBeGreaterThan(vision === 'tritan' ? 0.07 : 0.1);
      }
    }
  });
});
