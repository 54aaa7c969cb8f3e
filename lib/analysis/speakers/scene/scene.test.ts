import { describe, expect, test } from 'vitest';
import { lastPart, sceneAt, sceneOf } from '../../../../tests/fixtures/sceneOf';
import { splitBlocks } from '../../text/block';
import { tagText } from '../../text/tagging';
import type { Person } from '../../result/analysis';
import { datelineEnd } from './datelineEnd';
import { endingOf } from './endingOf';
import { isPunctuation } from './isPunctuation';
import { isPossessive } from './isPossessive';
import { isWord } from './isWord';
import { joinNames } from './joinNames';
import { indexPeople, mentionsIn } from './peopleIndex';
import type { Item } from './scene';
import { sentenceEnd, sentenceStart, standsAlone, startsSentence } from './sentence';

/** Words as they are asked for, with the verbs of saying in angle brackets; a quotation as “”; the sign of a mark. */
function inWords(text: string): string {
  const write = (item: Item): string => {
    if (item.kind === 'quote') return '“”';
    if (item.kind === 'mark') return item.mark;
    return item.cue ? `<${item.normal}>` : item.normal;
  };
  return sceneOf(text).items.map(write).join(' ');
}

describe('buildScene', () => {
  test.each<[text: string, items: string]>([
    ['“We go,” Lee said.', '“” lee <said> break'],
    ['Lee said: “We go.”', 'lee <said> : “” break'],
    ['She’s late, Lee says.', 'she late , lee <says> break'],
    ['Lee (R-Ohio) – a sailor – left; Park stayed.', 'lee ( r-ohio ) - a sailor - left ; park stayed break'],
    ['Lee left. Park stayed.', 'lee left stop park stayed break'],
    ['Lee left.\n\nPark stayed.', 'lee left break park stayed break'],
    ['ASHBY, Ohio (AP) — Lee left.', 'lee left break'],
  ])('%j', (text, expected) => expect(inWords(text)).toBe(expected));
});

describe('readCue: a word that reports only where it is a verb', () => {
  test.each<[text: string, isCue: boolean]>([
    ['Lee |said so.', true],
    ['Lee |claims the port is shut.', true],
    ['Her |claims were false.', false],
    ['The |report said so.', false],
    ['a |reported plan', false],
    ['The states, the |report said, will meet.', false],
    ['|Calling it “old”, Lee left.', true],
    ['“It is old,” |claims Lee.', true],
    ['A hand-|written note.', false],
    ['Lee will |continue to row.', false],
    ['Lee |continued, “We go.”', true],
    ['Lee |put up a sign.', false],
    ['as Lee |put it.', true],
  ])('%s', (text, expected) => {
    const { items, at } = sceneAt(text);
    const item = items[at];
    expect(isWord(item) && item.cue !== null).toBe(expected);
  });
});

describe('a name in one piece', () => {
  const person: Person = {
    id: 0,
    name: 'Lee Soon-ja',
    gender: null,
    role: null,
    mentions: [{ span: { start: 0, end: 11 }, form: 'full-name' }],
  };
  const joined = (text: string, people: readonly Person[]) => {
    const tokens = tagText(text, splitBlocks(text)).tokens;
    return joinNames(text, tokens, indexPeople(people)).map((token) => token.text);
  };

  test('is joined over its hyphen where it is a person’s', () =>
    expect(joined('Lee Soon-ja left.', [person])).toContain('Soon-ja'));
  test('and left as it is where it is nobody’s', () => {
    expect(joined('Lee Soon-ja left.', []).filter((word) => word.includes('-'))).toEqual([]);
  });
});

test.each<[text: string, ending: string]>([
  ['“We go,” she said', 'comma'],
  ['“We go”, she said', 'comma'],
  ['“Why go?” she said', 'mark'],
  ['“We go —” she said', 'mark'],
  ['“We go.” She said', 'stop'],
  ['“We go”. She said', 'stop'],
  ['“too slow” to go', 'none'],
])('endingOf: %s', (text, expected) => {
  const [start, end] = [text.indexOf('“') + 1, text.indexOf('”')];
  expect(endingOf(text, { start, end })).toBe(expected);
});

test.each<[text: string, rest: string]>([
  ['ASHBY, Ohio (AP) — The port is shut.', 'The port is shut.'],
  ['Ashby – The port is shut.', 'The port is shut.'],
  ['Ashby – a port – is shut.', 'Ashby – a port – is shut.'],
  ['Ashby – The port – is shut.', 'Ashby – The port – is shut.'],
  ['The port is shut.', 'The port is shut.'],
])('datelineEnd: %s', (text, expected) =>
  expect(text.slice(datelineEnd(text, { start: 0, end: text.length }, []))).toBe(expected),
);

describe('the sentence around an item', () => {
  test.each<[text: string, words: string]>([
    ['Lee left. Park |stayed here. She slept.', 'park stayed here'],
    ['Lee left. “We go.” Park |stayed.', 'park stayed'],
    ['Lee left.\n\nPark |stayed', 'park stayed'],
    ['Lee |left, and Park stayed.', 'lee left and park stayed'],
  ])('%j', (text, expected) => {
    const { items, at } = sceneAt(text);
    const sentence = items.slice(sentenceStart(items, at), sentenceEnd(items, at));
    expect(sentence.flatMap((item) => (isWord(item) ? [item.normal] : [])).join(' ')).toBe(expected);
  });
});

test.each<[text: string, startsSentence: boolean, standsAlone: boolean]>([
  ['“We will never go back there,” Lee said.', true, true],
  ['“Strict” is not the word.', true, false],
  ['Lee said: “No.”', true, true],
  ['Lee called it “too slow”.', false, false],
])('a quotation’s place in its sentence: %s', (text, starts, alone) => {
  const scene = sceneOf(text);
  expect([startsSentence(scene.items, lastPart(scene)), standsAlone(scene, lastPart(scene))]).toEqual([starts, alone]);
});

describe('what an item is', () => {
  const { items, at } = sceneAt('Lee, |the mayor’s aide, left.');
  const [comma, word] = [items[at - 1], items[at]];
  const noTags = new Set<string>();

  test.each<[name: string, is: boolean, expected: boolean]>([
    ['a word', isWord(word), true],
    ['this word', isWord(word, 'the'), true],
    ['another word', isWord(word, 'a'), false],
    ['one of these words', isWord(word, new Set(['a', 'the'])), true],
    ['a word of this shape', isWord(word, /^th/), true],
    ['no word', isWord(comma), false],
    ['nothing', isWord(undefined), false],
    ['this mark', isPunctuation(comma, ':', ','), true],
    ['another mark', isPunctuation(comma, ':'), false],
    ['no mark', isPunctuation(word, ','), false],
    ['somebody’s', isPossessive({ text: 'mayor’s', tags: noTags }), true],
    ['several’s', isPossessive({ text: 'ministers', tags: new Set(['Noun', 'Possessive']) }), true],
    ['a pronoun', isPossessive({ text: 'his', tags: new Set(['Possessive', 'Pronoun']) }), false],
    ['nobody’s', isPossessive({ text: 'ministers', tags: noTags }), false],
  ])('%s', (_, is, expected) => expect(is).toBe(expected));
});

test('mentionsIn gives the mentions that share a character with a span, in text order', () => {
  const named = (id: number, ...starts: readonly number[]): Person => ({
    id,
    name: `Person ${id}`,
    gender: null,
    role: null,
    mentions: starts.map((start) => ({ span: { start, end: start + 5 }, form: 'full-name' })),
  });
  const index = indexPeople([named(0, 0, 20), named(1, 10)]);
  const starts = (start: number, end: number) =>
    mentionsIn(index, { start, end }).map(({ mention }) => mention.span.start);
  expect(starts(4, 11)).toEqual([0, 10]);
  expect(starts(5, 10)).toEqual([]);
  expect(starts(14, 40)).toEqual([10, 20]);
});
