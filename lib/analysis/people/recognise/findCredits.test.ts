import { expect, test } from 'vitest';
import { splitBlocks } from '../../text/block';
import { tagText } from '../../text/tagging';
import { nameLexicon } from '../words/nameLexicon';
import { readWords } from '../words/words';
import { findCredits } from './findCredits';

/** The words in credits. */
const creditedIn = (text: string): string => {
  const words = readWords(tagText(text, splitBlocks(text)), nameLexicon);
  return [...findCredits(text, words)].map((index) => words[index]?.text).join(' ');
};

test.each([
  {
    point: 'a list of places',
    line: 'Desk writers Ana Moss in St. Tarn; Ben Lee in Ashby contributed to this report.',
    credited: 'Desk writers Ana Moss in St. Tarn Ben Lee in Ashby',
  },
  {
    point: 'with what they are',
    line: 'Northern Press polling director Ana Moss contributed to this story.',
    credited: 'Northern Press polling director Ana Moss',
  },
  {
    point: 'the sentence before stands',
    line: 'Ben Lee reported from Ashby. Ana Moss contributed reporting to this report.',
    credited: 'Ana Moss',
  },
  { point: 'for whom they write', line: 'Ana Moss contributed to this article for the Ashby Post.', credited: '' },
  { point: 'no report', line: 'Ana Moss contributed to the fund.', credited: '' },
  { point: 'a picture’s line', line: 'Ana Moss/Northern Images', credited: 'Ana Moss Northern Images' },
  {
    point: 'whom to follow',
    line: 'Follow Ana Moss on Twitter and Facebook.',
    credited: 'Follow Ana Moss on Twitter and Facebook',
  },
  { point: 'whom they follow', line: 'They follow Ana Moss on foot.', credited: '' },
  { point: 'whom to follow, with no site', line: 'Follow Ana Moss on foot.', credited: '' },
  {
    point: 'whom to write to',
    line: 'Write to Ana Moss at ana.moss@post.example',
    credited: 'Write to Ana Moss at ana moss post example',
  },
  {
    point: 'how to contact them',
    line: 'To contact the reporters on this story: Ana Moss in Ashby at amoss@post.example',
    credited: 'To contact the reporters on this story Ana Moss in Ashby at amoss post example',
  },
  {
    point: 'where they can be reached',
    line: 'Ana Moss can be reached at ana@post.example.',
    credited: 'Ana Moss can be reached at ana post example',
  },
  { point: 'reached by nobody', line: 'Ana Moss can be reached at her farm.', credited: '' },
  {
    point: 'who contributed reporting',
    line: 'Reporting was contributed by Ana Moss, Ben Lee and Ida Park.',
    credited: 'Ana Moss Ben Lee and Ida Park',
  },
  {
    point: 'photographs',
    line: 'Photos by redfox (Northern Images), Ana Moss, Ben Lee.',
    credited: 'Photos by redfox Northern Images Ana Moss Ben Lee',
  },
  { point: 'at the end of a caption', line: 'The gate in June. Photo by Ana Moss.', credited: 'Ana Moss' },
  { point: 'right behind a caption', line: 'The gate in June.Credit: Ana Moss', credited: 'Ana Moss' },
  { point: 'a picture that somebody made', line: 'It was dark. A picture by Ana Moss hung there.', credited: '' },
  { point: 'photographs on show', line: 'Photos by Ana Moss are on show in Ashby.', credited: '' },
])('$point', ({ line, credited }) =>
  expect(creditedIn(`It rained.\n\n${line}\n\nIt rained again.\n\nAnd again.`)).toBe(credited),
);

test.each([
  {
    point: 'a reporter',
    text: 'It rained.\n\nAgain.\n\nAna Moss is a reporter for the Ashby Post. Follow her.',
    credited: 'Ana Moss',
  },
  {
    point: 'no article',
    text: 'It rained.\n\nAgain.\n\nAna Moss is Senior Editor-at-Large at the Ashby Post.',
    credited: 'Ana Moss',
  },
  {
    point: 'named before',
    text: 'It rained, Moss said.\n\nAgain.\n\nAna Moss is a reporter for the Ashby Post.',
    credited: '',
  },
  { point: 'somebody else', text: 'It rained.\n\nAgain.\n\nAna Moss is a farmer in Ashby.', credited: '' },
])('who wrote it: $point', ({ text, credited }) => expect(creditedIn(text)).toBe(credited));
