import { expect, it } from 'vitest';
import { findQuotes } from '../../../quotes/findQuotes';
import { tagText } from '../../../text/tagging';
import { splitBlocks } from '../../../text/block';
import { cutSentences, longestSentence } from './cutSentences';

/** The sentences as their words, a quotation as Q, what stands inside one in brackets. */
function sentencesOf(text: string): string[] {
  const blocks = splitBlocks(text);
  return cutSentences(tagText(text, blocks), findQuotes(text, blocks)).map(({ units, inside }) => {
    const words = units.map(({ kind, text: word }) => (kind === 'quotation' ? 'Q' : word)).join(' ');
    return inside ? `[${words}]` : words;
  });
}

it.each([
  [
    '“We go,” Lee said. “It is late.”',
    ['Q Lee said', 'Q', '[We go]', '[It is late]'],
    'a full stop between quotations',
  ],
  ['“Why go?” Lee asked.', ['Q Lee asked', '[Why go]'], 'a question that somebody asks'],
  ['“Why go now?” The crowd went quiet.', ['Q', 'The crowd went quiet', '[Why go now]'], 'a question that nobody asks'],
  ['“It is over now.” Park left.', ['Q', 'Park left', '[It is over now]'], 'a full stop inside the marks'],
  [
    'Lee said: “We go. It is late.” Park left.',
    ['Lee said Q', 'Park left', '[We go]', '[It is late]'],
    'two sentences in one quotation',
  ],
  [
    'Park called it “a farce.” Lee did not.',
    ['Park called it Q', 'Lee did not', '[a farce]'],
    'quoted words at the end',
  ],
  ['Mr. “Big Wave” Lee did not leave.', ['Mr Q Lee did not leave', '[Big Wave]'], 'an abbreviation before a quotation'],
  ['A plan\n\nThe plan failed.', ['A plan', 'The plan failed'], 'a heading'],
])('%s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

it('cuts a sentence that goes on and on', () => {
  const longest = Math.max(...sentencesOf('word and '.repeat(2000)).map((sentence) => sentence.split(' ').length));
  expect(longest).toBeLessThanOrEqual(longestSentence + 2);
});
