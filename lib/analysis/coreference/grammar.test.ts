import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';

/** What each name is in its clause. */
const relationsIn = (text: string): string[] =>
  stepsOf(text).places.flatMap(({ kind, relation }) => (kind === 'name' ? [relation] : []));

test.each([
  { text: 'Vera Lee met Peter Lindqvist.', relations: ['subject', 'object'] },
  { text: 'Peter Lindqvist was met by Vera Lee.', relations: ['subject', 'oblique'] },
  { text: 'Vera Lee’s boat sank.', relations: ['possessor'] },
  { text: 'The boat sank with Vera Lee on Friday.', relations: ['oblique'] },
  { text: '“Go,” said Vera Lee.', relations: ['subject'] },
])('$text', ({ text, relations }) => expect(relationsIn(text)).toEqual(relations));

test.each([
  { text: 'Vera Lee saw her brother.', is: true },
  { text: 'Peter Lindqvist saw her.', is: false },
])('$text: her before its noun is $is', ({ text, is }) => {
  const { scene } = stepsOf(text);
  expect(scene.grammar.isPossessive(scene.words.findIndex(({ key }) => key === 'her'))).toBe(is);
});
