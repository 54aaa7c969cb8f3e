import { expect, test } from 'vitest';
import { analyze } from '../../analyze';

/** Who speaks the text's last quotation. */
const lastSpeaker = (text: string): string | null => analyze(text).quotes.at(-1)?.attribution?.name ?? null;

test.each([
  {
    point: 'the subject of the sentence before',
    text: 'Ann Lee runs two mills in Portlow.\n“We had to,” the businesswoman said.',
    speaker: 'Ann Lee',
  },
  {
    point: 'the office in her own sentence',
    text: 'Ann Lee accepted the party’s call as the Harbour nominee on Friday.\n“We had to,” said the Harbour nominee.',
    speaker: 'Ann Lee',
  },
  {
    point: 'a body whose name begins the sentence before',
    text: 'Boeing is in the early stages of the job.\nThe company said it was “on time with it”.',
    speaker: 'Boeing',
  },
  {
    point: 'a body whose name goes on behind the noun',
    text: 'The Commission on Harbour Debates met in May.\nThe commission said it was “on time with it”.',
    speaker: 'Commission on Harbour Debates',
  },
  {
    point: 'an office that nobody bears',
    text: 'The fight to be mayor is long.\nOmar Park spoke on Friday.\n“We had to,” the mayor said.',
    speaker: 'Omar Park',
  },
  {
    point: 'where somebody is from',
    text: 'Omar Park spoke in Portlow.\nThe senator from Vermont said: “We had to.”',
    speaker: 'Omar Park',
  },
  {
    point: 'how many children she has',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” said the mother of four.',
    speaker: 'Ann Lee',
  },
  {
    point: 'somebody unnamed had the role',
    text: 'A sailor called the harbour. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'the role was somebody’s whom she told',
    text: 'Ann Lee told the sailor to go home. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'somebody named had the role',
    text: 'Sailor Vera Quill called the harbour, and so did sailor Tom Moss. Ann Lee was late.\n“We had to,” the sailor said.',
    speaker: 'the sailor',
  },
  {
    point: 'a man is no mother',
    text: 'Mr Omar Park spoke in Portlow.\n“We had to,” said the mother of four.',
    speaker: 'the mother of four',
  },
  {
    point: 'the head of some body need not be she',
    text: 'Ann Lee spoke in Portlow.\n“We had to,” said the director of the port.',
    speaker: 'the director of the port',
  },
])('$point', ({ text, speaker }) => expect(lastSpeaker(text)).toBe(speaker));
