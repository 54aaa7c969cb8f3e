// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { PersonContent, PassageContent } from '../../lib/card/content';
import { contrast, type Rgb } from '../../lib/marks/contrast';
import { listPassages } from '../../lib/summary/passages';
import { sampleAnalysis } from '../../tests/fixtures/sampleAnalysis';
import { Card } from './Card';

afterEach(cleanup);

const [passage] = listPassages(sampleAnalysis);
if (!passage) throw new Error('The sample has no quotation.');
const next = { kind: 'passage' as const, passage };

const quote: PassageContent = {
  kind: 'passage',
  passageKind: 'statement',
  speaker: { name: 'Lena Ortiz', role: 'Mayor', sourceType: 'person' },
  evidence: { how: 'taken', where: 'just-after', source: 'she', name: 'Lena Ortiz', cue: 'told' },
  areSpeakersRead: true,
  colour: 0,
  words: 8,
  siblings: { index: 1, count: 2, previous: null, next },
  language: 'en',
};

const person: PersonContent = {
  kind: 'person',
  name: 'Lena Ortiz',
  role: null,
  colour: 0,
  quotes: 1,
  introduction: 'Mayor Lena Ortiz came.',
  siblings: { index: 1, count: 1, previous: null, next: null },
  language: 'en',
};

const actions = { goTo: vi.fn(), copy: vi.fn(), report: vi.fn() };
const linesOf = (content: PassageContent | PersonContent, copied: boolean | null = null) =>
  [
    ...render(<Card content={content} actions={actions} copied={copied} />).container.querySelectorAll(
      'h2, p, blockquote, button',
    ),
  ].map((line) => line.textContent);

test('a quotation', () => {
  expect(linesOf(quote)).toEqual([
    'Lena Ortiz',
    'Mayor',
    '“she” taken to be Lena Ortiz told',
    'A statement of 8 words quote 1 of 2',
    '‹ Previous',
    'Next ›',
    'Copy with source',
    'Something wrong here?',
  ]);
});

test('a quotation that nobody is named for', () => {
  const siblings = { index: 1, count: 1, previous: null, next: null };
  const unnamed: PassageContent = {
    ...quote,
    passageKind: 'fragment',
    speaker: null,
    evidence: null,
    siblings,
    words: 2,
  };
  expect(linesOf(unnamed, true)).toEqual([
    'No named speaker',
    'the text does not say who',
    'A quoted phrase of 2 words the only one with no named speaker',
    'Copied',
    'Something wrong here?',
  ]);
});

test('a person', () => {
  expect(linesOf(person)).toEqual([
    'Lena Ortiz',
    'Named once here quoted once',
    'Mayor Lena Ortiz came.',
    'Something wrong here?',
  ]);
});

test('the buttons lead on, and at the end nowhere', () => {
  const { getByText } = render(<Card content={quote} actions={actions} copied={null} />);
  fireEvent.click(getByText(/Previous/));
  expect(actions.goTo).not.toHaveBeenCalled();
  fireEvent.click(getByText(/Next/));
  expect(actions.goTo).toHaveBeenCalledExactlyOnceWith(next);
  fireEvent.click(getByText(/Copy/));
  expect(actions.copy).toHaveBeenCalledOnce();
  fireEvent.click(getByText(/wrong/));
  expect(actions.report).toHaveBeenCalledOnce();
});

/** A colour's values in the order of a style sheet: light ground first, then dark. */
const valuesIn = (file: string, name: string) =>
  [...readFileSync(file, 'utf8').matchAll(new RegExp(`--${name}: (#[0-9a-f]{6});`, 'g'))].map(
    (match) => match[1] ?? '',
  );

test('the card has the panel’s colours', () => {
  for (const name of ['raised', 'faint', 'line', 'ink', 'muted', 'accent']) {
    expect(valuesIn('components/card/card.css', name), name).toEqual(valuesIn('components/tokens.css', name));
  }
});

test.each([
  ['ink', 'raised'],
  ['muted', 'raised'],
  ['accent', 'raised'],
  ['accent', 'faint'],
])('%s on %s has a contrast of 4.5, light and dark', (text, ground) => {
  const [texts, grounds] = [text, ground].map((name) => valuesIn('components/card/card.css', name).map(parseHex));
  expect(texts).toHaveLength(2);
  texts?.forEach((colour, index) => expect(contrast(colour, grounds?.[index] ?? colour)).toBeGreaterThanOrEqual(4.5));
});

const parseHex = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
