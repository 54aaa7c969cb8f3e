import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palettes } from './palette';

/** The values of a custom property in the order of the style sheet: light ground first, then dark. */
const tokens = readFileSync('components/tokens.css', 'utf8');
const valuesOf = (name: string) =>
  [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map((match) => match[1]);

test('a speaker has the same colour in the page and in the panel', () => {
  const { light, dark } = palettes;
  const inPanel = light.speakers.map((_, index) => valuesOf(`speaker-${index}`));
  expect(inPanel).toEqual(light.speakers.map((colour, index) => [colour, dark.speakers[index]]));
  expect(valuesOf('speaker-other')).toEqual([light.other, dark.other]);
  expect(valuesOf('speaker-unnamed')).toEqual([light.unnamed, dark.unnamed]);
});
