import { expect, test } from 'vitest';
import type { GoldArticle } from './gold';
import { readOwnCorpus } from './ownCorpus';

const corpus = readOwnCorpus();

/** How often each form stands in the text once what is no person is taken out; the longest forms are counted first. */
function countForms({ text, people, notPeople }: GoldArticle): Record<string, number> {
  let left = notPeople.reduce((words, name) => words.replaceAll(name, ''), text);
  const forms = [...new Set(people.flatMap((person) => [...person.forms.keys()]))].sort((a, b) => b.length - a.length);
  return Object.fromEntries(
    forms.map((form) => {
      const pieces = left.split(new RegExp(`(?<![\\p{L}-])${form}(?![\\p{L}-])`, 'u'));
      left = pieces.join('·');
      return [form, pieces.length - 1];
    }),
  );
}

function claimedForms({ people }: GoldArticle): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [form, count] of people.flatMap((person) => [...person.forms])) counts[form] = (counts[form] ?? 0) + count;
  return counts;
}

/** Quotation marks that no gold quotation explains; curly double ones only, as others may be apostrophes or inches. */
function unreadMarks({ text, quotes }: GoldArticle): string[] {
  return [...text.matchAll(/“[^”\n]*/gu)]
    .filter(({ index }) => !quotes.some(({ span }) => span.start === index + 1))
    .map(([words]) => words);
}

test('the corpus is there', () => expect(corpus.length).toBe(16));

test.each(corpus)('$id: every form of a name stands in the text as often as the gold says', (article) => {
  expect(countForms(article)).toEqual(claimedForms(article));
});

test.each(corpus)('$id: every speaker is one of the people, or words of the text', ({ text, quotes, people }) => {
  const names = people.flatMap((person) => person.names);
  const speakers = quotes.flatMap((quote) => quote.speakers).filter((speaker) => speaker !== null);
  const strangers = speakers.filter(
    (name) => !names.includes(name) && !text.toLowerCase().includes(name.toLowerCase()),
  );
  expect(strangers).toEqual([]);
});

test.each(corpus)('$id: the gold reads every “mark”, and nothing twice', (article) => {
  const starts = article.quotes.map(({ span }) => span.start);
  expect(new Set(starts).size).toBe(starts.length);
  expect(unreadMarks(article)).toEqual([]);
});
