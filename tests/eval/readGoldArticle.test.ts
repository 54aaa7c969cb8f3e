import { expect, test } from 'vitest';
import { readGoldArticle } from './readGoldArticle';

const file = (quotes: string) => `A headline

“Go,” Ann Lee said.

“I will,” said Lee Junior.

--- quotes
${quotes}
--- people
Ann Lee | Ann Lee 1
Lee Junior / Lee | Lee Junior 1
--- not people
Lee Street
`;

test('an article of the own corpus', () => {
  const quotes = 'statement | Ann Lee | Go,\nfragment | Lee Junior / – | I will,';
  expect(readGoldArticle('a', file(quotes))).toEqual({
    id: 'a',
    publisher: 'a',
    title: 'A headline',
    text: '“Go,” Ann Lee said.\n\n“I will,” said Lee Junior.',
    quotes: [
      {
        span: { start: 1, end: 4 },
        kind: 'statement',
        speakers: ['Ann Lee'],
        speakersAre: 'names',
        others: ['Lee Junior', 'Lee'],
      },
      {
        span: { start: 22, end: 29 },
        kind: 'fragment',
        speakers: ['Lee Junior', null],
        speakersAre: 'names',
        others: ['Ann Lee', 'Lee'],
      },
    ],
    people: [
      { names: ['Ann Lee'], forms: new Map([['Ann Lee', 1]]) },
      { names: ['Lee Junior', 'Lee'], forms: new Map([['Lee Junior', 1]]) },
    ],
    notPeople: ['Lee Street'],
  });
});

test.each([
  ['statement | Ann Lee | Stay,', 'does not stand in marks'],
  [
    'fragment | Lee Junior | I will,\nstatement | Ann Lee | Go,',
    'does not stand in marks after the quotation before it',
  ],
  ['shout | Ann Lee | Go,', 'is not "kind | speaker | words"'],
  ['statement | Go,', 'is not "kind | speaker | words"'],
])('%j: %s', (quotes, sentence) => {
  expect(() => readGoldArticle('a', file(quotes))).toThrow(sentence);
});
