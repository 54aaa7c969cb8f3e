import { abbreviatedTitles } from '../analysis/lexicon/abbreviations';
import { contains, wordsAt, type Span } from '../analysis/text/span';
import type { Block } from '../analysis/text/block';
import type { Mention } from '../analysis/result/analysis';
import type { Article } from '../page/article';

/** Words that end in a full stop without ending a sentence: titles before a name, and initials. */
const openEnd = new RegExp(String.raw`(?:^|[\s(“"])(?:${abbreviatedTitles}|\p{Lu})\.\s*$`, 'u');

/** The sentence in which a person is first named, with the white space around it; null when no block holds the name. */
export function introduction({ text, blocks }: Article, mentions: readonly Mention[]): Span | null {
  const [first] = mentions;
  return first ? sentenceAround(text, blocks, first.span) : null;
}

/** The sentence that holds a span, with the white space around it; null when no block holds the span. */
export function sentenceAround(text: string, blocks: readonly Block[], span: Span): Span | null {
  const block = blocks.find((candidate) => contains(candidate.span, span));
  if (!block) return null;
  let { start } = block.span;
  for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
    wordsAt(text, block.span),
  )) {
    const end = block.span.start + index + segment.length;
    if (openEnd.test(text.slice(start, end)) && end < block.span.end) continue;
    if (span.start < end) return { start, end };
    start = end;
  }
  return null;
}
