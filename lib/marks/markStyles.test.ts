import { expect, test } from 'vitest';
import { defaultSettings, paletteNames } from '../settings/settings';
import { contrast, type Rgb } from './contrast';
import { highlightNames } from './highlightNames';
import { markStyles } from './markStyles';
import { parseColour } from './pageBackground';

const linesOf = (styles: string) =>
  [...styles.matchAll(/underline \w+ \dpx rgb\((\d+) (\d+) (\d+) /g)].map(
    (match) => [Number(match[1]), Number(match[2]), Number(match[3])] as const,
  );

const kinds = ['text-statement-0', 'text-fragment-0', 'text-statement-unnamed', 'text-person'];

const lineOf = (styles: string, name: string) =>
  new RegExp(`\\(${name}\\).*?underline (\\w+) (\\dpx)`).exec(styles)?.slice(1).join(' ');

test('every highlight has a rule of its own, in forced colours, too', () => {
  const styles = markStyles([255, 255, 255], defaultSettings);
  for (const sheet of styles.split('(forced-colors: active)')) {
    const named = [...sheet.matchAll(/::highlight\(([^)]+)\)/g)].map((match) => match[1]);
    expect([...new Set(named)].sort()).toEqual([...highlightNames].sort());
  }
});

test('where highlights inherit, only the root has rules', () => {
  const styles = markStyles([255, 255, 255], defaultSettings, ':root');
  expect(styles.match(/(?<!:root)::highlight/g)).toBeNull();
});

test.each<[string, Rgb]>([
  ['white', [255, 255, 255]],
  ['black', [0, 0, 0]],
  ['newsprint', [255, 241, 229]],
  ['middle grey', [128, 128, 128]],
  ['sepia', [244, 236, 216]],
  ['a dark page', [18, 18, 18]],
  ['navy', [10, 25, 60]],
  ['a red band', [200, 16, 46]],
  ['a green one', [0, 122, 61]],
  ['yellow', [255, 221, 0]],
])('every line has a contrast of 3 on %s', (_, background) => {
  for (const palette of paletteNames) {
    const lines = linesOf(markStyles(background, { ...defaultSettings, palette }));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(contrast(line, background)).toBeGreaterThanOrEqual(3);
  }
});

test('a statement, a fragment and a person differ in more than colour, and so does what nobody is named for', () => {
  const styles = markStyles([255, 255, 255], defaultSettings);
  expect(kinds.map((name) => lineOf(styles, name))).toEqual(['solid 2px', 'dotted 2px', 'dashed 2px', 'solid 1px']);
});

test('lines are those that the reader has chosen', () => {
  const lines = {
    statement: 'double',
    fragment: 'solid',
    unnamed: 'dotted',
    report: 'solid',
    person: 'dashed',
  } as const;
  const styles = markStyles([255, 255, 255], { palette: 'varied', lines });
  expect(kinds.map((name) => lineOf(styles, name))).toEqual(['double 1px', 'solid 2px', 'dotted 2px', 'dashed 1px']);
});

test.each([
  ['rgb(1, 2, 3)', { colour: [1, 2, 3], alpha: 1 }],
  ['rgba(1, 2, 3, 0.5)', { colour: [1, 2, 3], alpha: 0.5 }],
  ['rgba(0, 0, 0, 0)', { colour: [0, 0, 0], alpha: 0 }],
  ['oklch(0.5 0.1 200)', null],
])('parseColour(%s)', (value, expected) => {
  expect(parseColour(value)).toEqual(expected);
});
