/** Scripts that put no spaces between words; only the segmenter of the platform can count those. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A word: letters and digits, with what joins them inside ("two-and-a-half", "didn’t", "2.5"). */
const word = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‑][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has; 0 for one without any. */
export function countWords(text: string): number {
  if (unspaced.test(text)) return countSegments(text);
  return text.match(word)?.length ?? 0;
}

function countSegments(text: string): number {
  let count = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (segment.isWordLike) count++;
  }
  return count;
}
