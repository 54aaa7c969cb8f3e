import type { Word } from './word';

/** The words with the kind of their line: in headlines and lines in capitals, a capital says little. */
export function classifyLines(words: readonly Word[]): Word[] {
  const classified: Word[] = [];
  for (let start = 0; start < words.length;) {
    let end = start + 1;
    while (end < words.length && !words[end]?.startsLine) end++;
    const lineWords = words.slice(start, end).filter((word) => !word.isNumber);
    const share = (test: (word: Word) => boolean) => lineWords.filter(test).length / Math.max(1, lineWords.length);
    const isCapitals = lineWords.length >= 3 && share((word) => word.isAllCapitals && word.text.length > 3) > 0.5;
    const isTitle = lineWords.length >= 4 && share((word) => word.isCapital) > 0.6;
    const line = isCapitals ? 'capitals' : isTitle ? 'title' : 'prose';
    for (const word of words.slice(start, end)) classified.push(line === 'prose' ? word : { ...word, line });
    start = end;
  }
  return classified;
}
