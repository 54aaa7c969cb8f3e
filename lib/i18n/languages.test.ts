import { beforeEach, expect, test, vi } from 'vitest';
import { browserWords } from '../../tests/words/browserWords';
import { languageUsed } from '../../tests/words/useWords';

// What a language is, is found out once for a page's life.
beforeEach(() => vi.resetModules());

async function speak(language: string) {
  Object.assign(languageUsed, { language, words: await browserWords(language.slice(0, 2)) });
  const [{ plural }, { message }, formats, { uiDirection, uiLanguage }] = await Promise.all([
    import('./plural'),
    import('./message'),
    import('./formats'),
    import('./language'),
  ]);
  return { plural, message, ...formats, uiDirection, uiLanguage };
}

test.each([
  ['de', ['0 Wörter', '1 Wort', '2 Wörter', '5 Wörter', '21 Wörter']],
  ['fr', ['0 mot', '1 mot', '2 mots', '5 mots', '21 mots']],
  ['es', ['0 palabras', '1 palabra', '2 palabras', '5 palabras', '21 palabras']],
  ['ru', ['0 слов', '1 слово', '2 слова', '5 слов', '21 слово']],
  ['ar-AE', ['0 كلمة', 'كلمة واحدة', 'كلمتان', '5 كلمات', '21 كلمة']],
])('the forms of %s', async (language, expected) => {
  const { plural } = await speak(language);
  expect([0, 1, 2, 5, 21].map((n) => plural('units.words', n))).toEqual(expected);
});

test('figures are those of the country', async () => {
  const { number, writtenDay } = await speak('ar-EG');
  expect([number(1234), writtenDay('2026-03-01')]).toEqual(['١٬٢٣٤', '١ مارس ٢٠٢٦']);
});

test.each([
  ['en-GB', 'en-GB', 'ltr', '1 March 2026'],
  ['ar', 'ar', 'rtl', null],
  ['ja', 'en', 'ltr', 'March 1, 2026'],
])('a browser in %s gets words in %s', async (asked, language, direction, day) => {
  const { uiLanguage, uiDirection, writtenDay } = await speak(asked);
  expect([uiLanguage(), uiDirection()]).toEqual([language, direction]);
  if (day !== null) expect(writtenDay('2026-03-01')).toBe(day);
});

test('words that run the other way keep to themselves', async () => {
  const { message } = await speak('ar');
  expect(message('evidence.taken', { source: 'she', name: 'Lena Ortiz' })).toBe(
    '«\u2068she\u2069» أي \u2068Lena Ortiz\u2069',
  );
  expect(message('units.indexOf', { index: '3', count: '9' })).toBe('3 من 9');
});
