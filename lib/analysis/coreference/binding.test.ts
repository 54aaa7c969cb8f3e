import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';

/** How the first word that is the pronoun hangs on the first name. */
function tieIn(text: string, pronoun: string) {
  const { scene, places } = stepsOf(text);
  const name = places.find(({ kind }) => kind === 'name');
  const word = scene.words.findIndex(({ text: written }) => written === pronoun);
  return name ? scene.grammar.tieOf(word, name.first, name.last) : 'no name';
}

test.each([
  { text: 'She thanked her sister Vera Lee.', pronoun: 'her', tie: 'owned' },
  { text: 'Vera Lee is her sister.', pronoun: 'her', tie: 'owned' },
  { text: 'Peter Lindqvist and his wife left.', pronoun: 'his', tie: 'beside' },
  { text: 'Vera Lee told her a story.', pronoun: 'her', tie: 'argument' },
  { text: 'Vera Lee, who lost her seat in May, will stand again.', pronoun: 'her', tie: 'within' },
  { text: 'Vera Lee said she would stand again.', pronoun: 'she', tie: null },
])('$text', ({ text, pronoun, tie }) => expect(tieIn(text, pronoun)).toBe(tie));
