import { expect, test } from 'vitest';
import { analyze } from '../analyze';
import { wordsAt } from '../text/span';

/** Each pronoun that is linked, with the name of whom it means. */
const links = (text: string): string[] =>
  analyze(text)
    .people.flatMap(({ name, mentions }) =>
      mentions.filter(({ form }) => form === 'pronoun').map(({ span }) => ({ span, name })),
    )
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, name }) => `${wordsAt(text, span)} = ${name}`);

test.each([
  {
    point: 'the only one of that gender',
    text: 'Peter Lindqvist met Maria Orsini in Rome. She said the talks had gone well.',
    expected: ['She = Maria Orsini'],
  },
  {
    point: 'set in front of whom it means',
    text: 'In her first speech, Maria Orsini promised a bridge.',
    expected: ['her = Maria Orsini'],
  },
  {
    point: 'set in front of whom it means, with quoted words between',
    text: 'While he called the wall “a ruin”, Peter Lindqvist said it would stay.',
    expected: ['he = Peter Lindqvist'],
  },
  {
    point: 'not who saves him, as an apposition tells',
    text: 'Peter Lindqvist thanked Kerala Orsini, the vet who saved him.',
    expected: ['him = Peter Lindqvist'],
  },
  {
    point: 'a contraction holds the pronoun alone',
    text: 'Maria Orsini left Ashby on Monday. She’s in Rome now.',
    expected: ['She = Maria Orsini'],
  },
  {
    point: 'nobody, where two are named together',
    text: 'Peter Lindqvist and James Colborne met. He left.',
    expected: [],
  },
  {
    point: 'a name’s usual gender, though the nearest pronouns are of another’s',
    text: 'Ray Colborne read the letter of the mayor, Maria Orsini. “She lied to us. She lied to the town,” he said.',
    expected: ['She = Maria Orsini', 'She = Maria Orsini', 'he = Ray Colborne'],
  },
  {
    point: 'who speaks, not whom the words call theirs',
    text: 'Our guide, Peter Lindqvist, points at the cliff. “My father fell there,” he says.',
    expected: ['he = Peter Lindqvist'],
  },
  {
    point: 'in quoted words not who says them',
    text: 'Anna Castell has coached Maria Orsini since spring. “She never skips a morning, and nobody at the club has ever seen her late,” Castell said.',
    expected: ['She = Maria Orsini', 'her = Maria Orsini'],
  },
  {
    point: 'whom a headline tells of before it is said who she is',
    text: 'Her kitchen has no door\n\nMaria Orsini cooks for forty in it.',
    expected: ['Her = Maria Orsini'],
  },
  {
    point: 'who speaks, not whom the words describe',
    text: 'Peter Lindqvist sold the hotel. “A guest painted every door green,” he said.',
    expected: ['he = Peter Lindqvist'],
  },
  {
    point: 'who speaks, not whom the words name',
    text: 'Maria Orsini was backed by Anna Castell, a friend. “It makes no sense to blame Orsini,” she said.',
    expected: ['she = Anna Castell'],
  },
  {
    point: 'who speaks, not whom the words that follow name',
    text: 'Maria Orsini was backed by Anna Castell. “It makes no sense,” she said. “The only one to blame Orsini is the port.”',
    expected: ['she = Anna Castell'],
  },
  {
    point: 'who names herself',
    text: 'Anna Castell met Maria Orsini. “I am Anna Castell, and I am late,” she said.',
    expected: ['she = Anna Castell'],
  },
  { point: 'nobody of that gender', text: 'Peter Lindqvist went home. She stayed.', expected: [] },
])('$point', ({ text, expected }) => expect(links(text)).toEqual(expected));

test.each([
  {
    point: 'somebody who is called they',
    text: 'Jo Castell, who uses they/them pronouns, has won the prize. “I wrote it on a train,” they said.',
    speaker: 'Jo Castell',
  },
  {
    point: 'somebody who is non-binary',
    text: 'The non-binary artist Jo Castell painted the bus. “I ran out of blue,” they said.',
    speaker: 'Jo Castell',
  },
  {
    point: 'one of no known gender who says I',
    text: 'The poet Robin Castell has won the prize. “I wrote it on a train,” they said.',
    speaker: 'Robin Castell',
  },
  {
    point: 'somebody who is non-binary, beside another',
    text: 'Jo Castell, who is non-binary, lives with Maria Orsini. “I do the cooking,” they said.',
    speaker: 'Jo Castell',
  },
  {
    point: 'somebody who uses they and them',
    text: 'The actor Jo Castell uses the pronouns they and them. “I made my own crown,” they said.',
    speaker: 'Jo Castell',
  },
  {
    point: 'somebody and a relative',
    text: 'Maria Orsini and her husband, Peter, keep bees. “We have been stung,” they said.',
    speaker: 'Maria Orsini and Peter',
  },
  {
    point: 'two who are named together',
    text: 'Peter Lindqvist and Maria Orsini reached the island on Monday. “We saw no birds,” they said.',
    speaker: 'Peter Lindqvist and Maria Orsini',
  },
])('they: $point', ({ text, speaker }) =>
  expect(analyze(text).quotes.map(({ attribution }) => attribution?.name)).toEqual([speaker]),
);
