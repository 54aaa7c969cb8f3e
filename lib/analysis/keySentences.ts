import type { TaggedText } from './tagging';
import type { Span } from './types';

/** PLACEHOLDER (being written): the sentences that tell the most, at most three, in text order. */
export function findKeySentences(tagged: TaggedText, _title: string): Span[] {
  return tagged.sentences.filter((sentence) => sentence.end - sentence.start > 40).slice(0, 3);
}
