import { describe, expect, it } from 'vitest';
import { findQuotes } from '../quotes/findQuotes';
import { tagText } from '../tagging';
import { splitBlocks, wordsAt } from '../text';
import type { Gender, Mention, Person } from '../types';
import { attributeQuotes } from './attributeQuotes';

/** The people that a text of these tests may name; their mentions are every place where one of the forms stands. */
const cast: readonly {
  name: string;
  gender: Gender;
  forms: readonly string[];
}[] = [
  { name: 'Ann Lee', gender: 'feminine', forms: ['Ann Lee', 'Lee'] },
  { name: 'Omar Park', gender: 'masculine', forms: ['Omar Park', 'Park'] },
  { name: 'Vera Quill', gender: 'feminine', forms: ['Vera Quill', 'Quill'] },
];

function peopleOf(text: string): Person[] {
  return cast.flatMap(({ name, gender, forms }, id) => {
    const mentions: Mention[] = [...text.matchAll(new RegExp(forms.join('|'), 'g'))].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      form: match[0] === name ? 'full-name' : 'short-name',
    }));
    return mentions.length > 0 ? [{ id, name, gender, role: null, mentions }] : [];
  });
}

function speakers(text: string) {
  const blocks = splitBlocks(text);
  const quotes = attributeQuotes(tagText(text, blocks), findQuotes(text, blocks), peopleOf(text));
  return quotes.map(
    ({ attribution }) =>
      attribution && `${wordsAt(text, attribution.source)} = ${attribution.name} (${attribution.rule})`,
  );
}

const cases: readonly (readonly [name: string, text: string, expected: readonly (string | null)[]])[] = [
  ['named after', '“We lost the boat,” Ann Lee said.', ['Ann Lee = Ann Lee (named-after)']],
  ['inverted', '“We lost the boat,” said Ann Lee.', ['Ann Lee = Ann Lee (inverted-after)']],
  ['after a question', '“Who lost the boat?” asked Omar Park.', ['Omar Park = Omar Park (inverted-after)']],
  ['named before', 'Ann Lee said: “We lost the boat.”', ['Ann Lee = Ann Lee (named-before)']],
  ['told somebody', 'Ann Lee told reporters that “we lost the boat”.', ['Ann Lee = Ann Lee (named-before)']],
  [
    'relative clause between',
    '“We lost it,” Ann Lee, who ran the port for 12 years, said.',
    ['Ann Lee = Ann Lee (named-after)'],
  ],
  [
    'apposition between',
    '“We lost it,” Ann Lee, 45, a sailor from the port, said.',
    ['Ann Lee = Ann Lee (named-after)'],
  ],
  ['role, then name', '“We lost it,” the harbour master, Ann Lee, said.', ['Ann Lee = Ann Lee (named-after)']],
  [
    'role after the name, inverted',
    '“We lost it,” said the harbour master, Ann Lee.',
    ['Ann Lee = Ann Lee (inverted-after)'],
  ],
  ['according to', 'The plan is “a gift”, according to Ann Lee.', ['Ann Lee = Ann Lee (according-to)']],
  ['calls it', 'Omar Park calls the plan a “gift”.', ['Omar Park = Omar Park (named-before)']],
  ['described by', 'The plan was described by Omar Park as “a gift”.', ['Omar Park = Omar Park (passive-agent)']],
  [
    'in the words of',
    'The plan is, in the words of Omar Park, “a gift for all”.',
    ['Omar Park = Omar Park (in-the-words-of)'],
  ],
  [
    'somebody’s words',
    'The plan failed after Ann Lee’s remark that “nobody needs a boat”.',
    ['Ann Lee’s = Ann Lee (noun-cue)'],
  ],
  ['colon', 'Ann Lee: “We lost the boat.”', ['Ann Lee = Ann Lee (colon)']],
  ['colon in the paragraph before', 'Ann Lee put it like this:\n“We lost the boat.”', ['Ann Lee = Ann Lee (colon)']],
  ['signature', '“We lost the boat.” — Ann Lee', ['Ann Lee = Ann Lee (signature)']],
  [
    'clause that closes the sentence',
    'The boat was “gone for good” after the storm, Ann Lee said.',
    ['Ann Lee = Ann Lee (closing-clause)'],
  ],
  [
    'participle in front',
    'Calling the plan “a gift”, Ann Lee left the room.',
    ['Ann Lee = Ann Lee (leading-participle)'],
  ],
  [
    'a verb that no list holds',
    '“We lost the boat all over again,” Ann Lee smiled.',
    ['Ann Lee = Ann Lee (unlisted-after)'],
  ],
  ['the sentence before', 'Ann Lee was in tears. “We lost the boat and the tent.”', ['Ann Lee = Ann Lee (lead-in)']],
  [
    'same paragraph',
    '“We lost it.” “We lost all of it,” Ann Lee said. “Nobody came.”',
    ['Ann Lee = Ann Lee (next-in-paragraph)', 'Ann Lee = Ann Lee (named-after)'],
  ],
  [
    'paragraph after',
    '“We lost the boat,” Ann Lee said.\n“Nobody came to help us.”',
    ['Ann Lee = Ann Lee (named-after)', 'Ann Lee = Ann Lee (paragraph-before)'],
  ],
  [
    'pronouns',
    'Ann Lee met Omar Park. “We lost it,” he said.\n“Not all of it,” she said.',
    ['he = Omar Park (named-after)', 'she = Ann Lee (named-after)'],
  ],
  [
    'two sources',
    '“We lost it,” Ann Lee and Omar Park said.',
    ['Ann Lee and Omar Park = Ann Lee and Omar Park (named-after)'],
  ],
  [
    'an unnamed person',
    '“We lost it,” said a spokesman for the port.',
    ['a spokesman for the port = a spokesman for the port (inverted-after)'],
  ],
  ['an organisation', '“We lost it,” the ministry said.', ['the ministry = the ministry (named-after)']],
  [
    'a weak verb under a report',
    'Ann Lee said she believes the plan is “a gift”.',
    ['Ann Lee = Ann Lee (named-before)'],
  ],
  ['passive: nobody', 'Ann Lee was asked, “Who lost the boat?”', [null]],
  ['people in general', 'The era of “big boats”, as some have predicted, is over.', [null]],
  ['no source at all', 'A “key” condition is peace.', [null]],
];

describe('attributeQuotes', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('numbers the quotations in reading order', () => {
    const text = '“A boat,” said Ann Lee. A “tent” too.';
    const blocks = splitBlocks(text);
    expect(attributeQuotes(tagText(text, blocks), findQuotes(text, blocks), []).map((quote) => quote.id)).toEqual([
      0, 1,
    ]);
  });

  it.each<[string, string]>([
    ['statement', 'Ann Lee said “we have lost the boat”.'],
    ['statement', '“Let him sail,” they chanted.'],
    ['statement', 'She said it would “ensure a slow and very costly market”.'],
    ['fragment', 'She called it a “terrible idea”.'],
    ['fragment', 'He praised the “important benefits, particularly for the small harbours of the north”.'],
    ['title', 'Lee spoke on “The Harbour Hour” last week.'],
    ['title', 'In her memoir, “Boats and Tents,” Lee tells it all.'],
  ])('tells the kinds apart: %s in %s', (kind, text) => {
    const blocks = splitBlocks(text);
    expect(
      attributeQuotes(tagText(text, blocks), findQuotes(text, blocks), peopleOf(text)).map((quote) => quote.kind),
    ).toEqual([kind]);
  });
});
