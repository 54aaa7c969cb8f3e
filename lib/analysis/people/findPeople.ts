import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../tagging';
import type { Person } from '../types';

/** PLACEHOLDER (being written): the people a text names, in order of first mention. */
export function findPeople(tagged: TaggedText, _quotes: readonly FoundQuote[]): Person[] {
  const people: Person[] = [];
  let previous = -2;
  tagged.tokens.forEach((token, index) => {
    if (!token.tags.has('Person')) return;
    if (previous === index - 1) return void (previous = index);
    previous = index;
    people.push({ id: people.length, name: token.text, role: null, gender: null, mentions: [{ span: token.span, form: 'full-name' }] });
  });
  return people;
}
