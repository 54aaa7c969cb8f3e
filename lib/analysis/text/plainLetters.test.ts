import { expect, test } from 'vitest';
import { analyze } from '../analyze';
import { readPlainText } from './plainLetters';
import { wordsAt } from './span';

test.each([
  { point: 'no-break space', source: 'Mr\u00a0Moss', plain: 'Mr Moss' },
  { point: 'thin space', source: 'K.\u2009L. Moss', plain: 'K. L. Moss' },
  { point: 'soft hyphen', source: 'Kel\u00adler\u00admann', plain: 'Kellermann' },
  { point: 'zero width', source: '\ufeffAnna\u200b Moss\u200d', plain: 'Anna Moss' },
  { point: 'direction', source: '\u202bAnna\u202c \u2067Moss\u2069', plain: 'Anna Moss' },
  { point: 'no-break hyphen', source: 'Holt\u2011Moss', plain: 'Holt-Moss' },
  { point: 'apostrophes', source: 'Oʼbrien, D´Arc, Ka`ohu, Moss′s', plain: 'O’brien, D’Arc, Ka’ohu, Moss’s' },
  { point: 'no apostrophe', source: '`quoted´ 5′', plain: '`quoted´ 5′' },
  { point: 'accents apart', source: 'Jose\u0301 Nu\u0303n\u0303ez', plain: 'José Nũñez' },
  { point: 'ligatures', source: 'O\ufb03cer Gri\ufb03n', plain: 'Officer Griffin' },
  { point: 'full width', source: 'Ａｎｎａ\u3000Ｍｏｓｓ', plain: 'Anna Moss' },
  { point: 'mathematical letters', source: '𝐀𝐧𝐧𝐚', plain: 'Anna' },
  { point: 'nothing to do', source: 'Anna Moss – “here”', plain: 'Anna Moss – “here”' },
])('letters: $point', ({ source, plain }) => expect(readPlainText(source).text).toBe(plain));

test.each([
  { point: 'before, inside and behind', source: 'a\u00adb Gri\ufb03n c', words: 'Griffin', found: 'Gri\ufb03n' },
  { point: 'in the middle of a ligature', source: 'Gri\ufb03n', words: 'Grif', found: 'Gri\ufb03' },
  { point: 'nothing left out at the ends', source: '\u200bAnna\u200b x', words: 'Anna', found: 'Anna' },
  { point: 'left out inside', source: 'x An\u200bna x', words: 'Anna', found: 'An\u200bna' },
])('the way back: $point', ({ source, words, found }) => {
  const plain = readPlainText(source);
  const start = plain.text.indexOf(words);
  expect(wordsAt(source, plain.toSource({ start, end: start + words.length }))).toBe(found);
});

test('the way there', () => {
  const source = 'a\u00adb\n\u200bGri\ufb03n\u200b\nc';
  const plain = readPlainText(source);
  const block = plain.toPlain({ start: source.indexOf('\u200b'), end: source.lastIndexOf('\n') });
  expect(wordsAt(plain.text, block)).toBe('Griffin');
});

test.each([
  { point: 'soft hyphens', written: 'An\u00adna Kel\u00adler' },
  { point: 'no-break space', written: 'Anna\u00a0Keller' },
  { point: 'direction', written: '\u202aAnna\u202c \u200eKeller' },
  { point: 'full width', written: 'Ａｎｎａ Ｋｅｌｌｅｒ' },
])('a person in such letters: $point', ({ written }) => {
  const text = `“The road is closed,” said ${written}, the mayor of Ash\u00adby. “It\u00a0stays so.”`;
  const { people, quotes } = analyze(text);
  expect(people.map(({ name, role }) => [name, role])).toEqual([['Anna Keller', 'mayor of Ashby']]);
  expect(quotes.map(({ attribution }) => attribution?.name)).toEqual(['Anna Keller']);
  const [mention] = people[0]?.mentions ?? [];
  expect(readPlainText(wordsAt(text, mention?.span ?? { start: 0, end: 0 })).text).toBe('Anna Keller');
  expect(wordsAt(text, quotes[0]?.content.at(-1) ?? { start: 0, end: 0 })).toBe('It\u00a0stays so.');
});
