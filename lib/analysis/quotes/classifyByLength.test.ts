import { expect, test } from 'vitest';
import { classifyByLength } from './classifyByLength';

test.each([
  ['Ja.', 'fragment'],
  ['Wir haben das Boot im Sturm verloren', 'statement'],
  ['Wer war das?', 'statement'],
  ['ハーバー新聞', 'fragment'],
  ['昨夜の嵐で船を失ったが、誰も助けに来なかった', 'statement'],
  ['誰が来たのか？', 'statement'],
])('%s: %s', (words, kind) => {
  expect(classifyByLength(words, [{ start: 0, end: words.length }])).toBe(kind);
});
