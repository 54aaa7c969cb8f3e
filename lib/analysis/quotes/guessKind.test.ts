import { expect, test } from 'vitest';
import { guessKind } from './guessKind';

test.each([
  ['Ja.', 'fragment'],
  ['Wir haben das Boot im Sturm verloren', 'statement'],
  ['Wer war das?', 'statement'],
  ['ハーバー新聞', 'fragment'],
  ['昨夜の嵐で船を失ったが、誰も助けに来なかった', 'statement'],
  ['誰が来たのか？', 'statement'],
])('%s: %s', (words, kind) => {
  expect(guessKind(words, [{ start: 0, end: words.length }])).toBe(kind);
});
