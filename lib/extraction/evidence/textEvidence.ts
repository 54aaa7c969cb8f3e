import { isProse } from '../../page/outline/prose';
import type { OutlineBlock } from '../../page/outline/outline';
import type { ArticleMetadata } from '../metadata/metadataOf';
import { isAuthorNote } from './authorNote';

/** What is known once the text's blocks are chosen, for what stands at its beginning and end. */
export interface TextEvidence {
  readonly metadata: ArticleMetadata;
  /** The text, in page order. */
  readonly text: ReadonlySet<OutlineBlock>;
  /** The blocks of the text before its first paragraph. */
  readonly opening: ReadonlySet<OutlineBlock>;
  /** The blocks of the text after the last that is neither a heading nor a note about its author. */
  readonly closing: ReadonlySet<OutlineBlock>;
}

export function textEvidence(text: readonly OutlineBlock[], metadata: ArticleMetadata): TextEvidence {
  const first = firstParagraph(text);
  const last = text.findLastIndex(
    ({ kind, text: words }) => kind !== 'heading' && !isAuthorNote(words, metadata.byline),
  );
  return {
    metadata,
    text: new Set(text),
    opening: new Set(first === null ? text : text.slice(0, text.indexOf(first))),
    closing: new Set(text.slice(last + 1)),
  };
}

/** The text's first running text, or its first block where there is none; null when there is no text. */
export const firstParagraph = (text: readonly OutlineBlock[]): OutlineBlock | null =>
  text.find(isProse) ?? text[0] ?? null;
