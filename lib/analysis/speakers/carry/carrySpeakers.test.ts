import { expect, test } from 'vitest';
import { stepsOf } from '../../../../tests/fixtures/stepsOf';
import { readReferences } from '../../coreference/readReferences';
import type { Attribution } from '../../result/analysis';
import { buildScene } from '../scene/buildScene';
import { sourceContext } from '../sources/sourceContext';
import { carrySpeakers } from './carrySpeakers';

/** A speaker that a rule has found, with the cue in the text. */
function foundBy(text: string, name: string, cue: string | null): Attribution {
  const start = text.indexOf(name);
  const cueStart = cue === null ? -1 : text.indexOf(cue);
  return {
    source: { start, end: start + name.length },
    cue: cue === null ? null : { start: cueStart, end: cueStart + cue.length },
    form: 'name',
    rule: 'namedAfter',
    name,
    sourceType: 'person',
  };
}

/** Who each quotation's speaker is when those of the first ones are known by name and cue, null is open. */
function carriedIn(text: string, known: readonly (readonly [name: string, cue: string] | 'nobody' | null)[]): string[] {
  const { tagged, quotes, named, syntax } = stepsOf(text);
  const references = readReferences(named, quotes, syntax);
  const scene = buildScene(tagged, quotes, references.people, syntax);
  const before = quotes.map((_, quote) => {
    const one = known[quote] ?? null;
    return one === null || one === 'nobody' ? one : foundBy(text, ...one);
  });
  return carrySpeakers(sourceContext(scene, references), before).map((one) =>
    one ? `${one.name} (${one.rule})` : 'nobody',
  );
}

test.each([
  {
    rule: 'lead-in',
    text: 'Peter Lindqvist was blunt. “The bridge will not be built.”',
    known: [],
    speakers: ['Peter Lindqvist (lead-in)'],
  },
  {
    rule: 'lead-in: over a sentence about nobody',
    text: 'Peter Lindqvist is upbeat. The ferry runs again. “The bridge will be wider than the old one.”',
    known: [],
    speakers: ['Peter Lindqvist (lead-in)'],
  },
  {
    rule: 'lead-in: about him, so by somebody else',
    text: 'Peter Lindqvist died on Monday. “He was the best of us.”',
    known: [],
    speakers: ['nobody'],
  },
  {
    rule: 'same-paragraph',
    text: 'Maria Orsini called the bridge “a grave”. The river is high. “We will build it again.”',
    known: [['Maria Orsini', 'called']],
    speakers: ['Maria Orsini (namedAfter)', 'Maria Orsini (same-paragraph)'],
  },
  {
    rule: 'next-in-paragraph',
    text: '“The bridge is gone.” “We will build it again,” said Maria Orsini.',
    known: [null, ['Maria Orsini', 'said']],
    speakers: ['Maria Orsini (next-in-paragraph)', 'Maria Orsini (namedAfter)'],
  },
  {
    rule: 'exchange: whoever is asked answers',
    text: '“Is the bridge gone?” Maria Orsini asked Peter Lindqvist.\n“It is, since Monday.”',
    known: [['Maria Orsini', 'asked']],
    speakers: ['Maria Orsini (namedAfter)', 'Peter Lindqvist (exchange)'],
  },
  {
    rule: 'exchange: whoever asks does not answer',
    text: '“Is the bridge gone?” Maria Orsini asked.\n“It is, since Monday.”',
    known: [['Maria Orsini', 'asked']],
    speakers: ['Maria Orsini (namedAfter)', 'nobody'],
  },
  {
    rule: 'paragraph-before',
    text: '“The bridge is gone,” said Maria Orsini.\n“We will build it again. It will be wider.”',
    known: [['Maria Orsini', 'said']],
    speakers: ['Maria Orsini (namedAfter)', 'Maria Orsini (paragraph-before)'],
  },
  {
    rule: 'paragraph-before: not over a paragraph of narration',
    text: '“The bridge is gone,” said Maria Orsini.\nThe ferry runs on Mondays.\n“We will build it again.”',
    known: [['Maria Orsini', 'said']],
    speakers: ['Maria Orsini (namedAfter)', 'nobody'],
  },
  {
    rule: 'paragraph-lead',
    text: 'Peter Lindqvist is upbeat.\n“The bridge will be wider than the old one.”',
    known: [],
    speakers: ['Peter Lindqvist (paragraph-lead)'],
  },
  {
    rule: 'same-words: a heading',
    text: '“We will build it again”\n“The bridge is gone. We will build it again,” said Maria Orsini.',
    known: [null, ['Maria Orsini', 'said']],
    speakers: ['Maria Orsini (same-words)', 'Maria Orsini (namedAfter)'],
  },
  {
    rule: 'same-words: a speech in full',
    text: '“We will build it again, and wider,” said Maria Orsini.\n“The river is high,” said Peter Lindqvist.\n“Friends of the bridge,\n“we will build it again, and wider, and it will be done by May.\n“Nobody will pay for it twice.”',
    known: [
      ['Maria Orsini', 'said'],
      ['Peter Lindqvist', 'said'],
    ],
    speakers: ['Maria Orsini (namedAfter)', 'Peter Lindqvist (namedAfter)', 'Maria Orsini (same-words)'],
  },
  {
    rule: 'same-words: a pull quote of words that are nobody’s',
    text: 'The sign read “build the bridge for all of us, and soon”.\n“build the bridge for all of us, and soon”',
    known: ['nobody'],
    speakers: ['nobody', 'nobody'],
  },
] satisfies {
  rule: string;
  text: string;
  known: readonly (readonly [string, string] | 'nobody' | null)[];
  speakers: readonly string[];
}[])('$rule', ({ text, known, speakers }) => expect(carriedIn(text, known)).toEqual(speakers));
