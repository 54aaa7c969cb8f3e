import { expect, test } from 'vitest';
import { stepsOf } from '../../../tests/fixtures/stepsOf';
import { readPronoun } from './pronouns';

test.each([
  { word: 'he', pronoun: { gender: 'masculine', form: 'subject', length: 2 } },
  { word: 'She’d', pronoun: { gender: 'feminine', form: 'subject', length: 3 } },
  { word: 'her', pronoun: { gender: 'feminine', form: 'object', length: 3 } },
  { word: 'themselves', pronoun: { gender: null, form: 'reflexive', length: 10 } },
  { word: 'it', pronoun: null },
  { word: 'here', pronoun: null },
])('$word', ({ word, pronoun }) => expect(readPronoun(stepsOf(word).named.words[0])).toEqual(pronoun));

test('in a line of capitals', () => {
  const { words } = stepsOf('WHAT HE SAID IN PORTLOW').named;
  expect(readPronoun(words[1])).toBeNull();
});
