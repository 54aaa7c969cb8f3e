import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hexContrast, difference, visions } from '../../tests/colourVision';
import { defaultSettings } from '../settings/settings';
import { panelStyles } from './panelStyles';
import { greys, palettes } from './palette';

/** The values of a custom property in the order of the style sheet: light ground first, then dark. */
const tokens = readFileSync('components/tokens.css', 'utf8');
const valuesOf = (name: string, css = tokens) =>
  [...css.matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map((match) => match[1]);

const { light, dark } = palettes.varied;

test('a speaker has the same colour in the page and in the panel', () => {
  const both = light.map((colour, index) => [colour, dark[index]]);
  expect(light.map((_, index) => valuesOf(`speaker-${index}`))).toEqual(both);
  expect(light.map((_, index) => valuesOf(`speaker-${index}`, panelStyles(defaultSettings)))).toEqual(both);
  expect(valuesOf('speaker-other')).toEqual([greys.light.other, greys.dark.other]);
  expect(valuesOf('speaker-unnamed')).toEqual([greys.light.unnamed, greys.dark.unnamed]);
});

test('the lines of the panel are those of the page', () => {
  const lines = {
    statement: 'double',
    fragment: 'dashed',
    unnamed: 'dotted',
    report: 'solid',
    person: 'solid',
  } as const;
  expect(
    [...panelStyles({ palette: 'one', lines }).matchAll(/--mark-([a-z]+): ([a-z]+);/g)].map((match) => [
      match[1],
      match[2],
    ]),
  ).toEqual(Object.entries(lines));
});

/** The smallest difference of any two colours, as somebody with one of these visions sees them. */
const spread = (colours: readonly string[], among: readonly (typeof visions)[number][]) =>
  Math.min(
    ...colours.flatMap((a, index) =>
      colours.slice(index + 1).flatMap((b) => among.map((vision) => difference(a, b, vision))),
    ),
  );

describe.each([
  ['red-green', ['protan', 'deutan']],
  ['blue-yellow', ['tritan']],
] as const)('%s', (name, among) => {
  test.each(['light', 'dark'] as const)(
    'is further apart than the usual colours, for whom it is meant, on %s ground',
    (ground) => {
      expect(spread(palettes[name][ground], among)).toBeGreaterThan(1.25 * spread(palettes.varied[ground], among));
    },
  );

  test.each([
    ['light', ['#fffdf9', '#ffffff', '#efebe3']],
    ['dark', ['#191816', '#22211e', '#2b2a26']],
  ] as const)('has 3:1 on every %s ground of the panel', (ground, grounds) => {
    for (const colour of palettes[name][ground]) {
      for (const against of grounds) expect(hexContrast(colour, against)).toBeGreaterThanOrEqual(3);
    }
  });
});
