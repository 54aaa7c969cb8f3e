import { aroundOf, type Outline, type OutlineBlock } from '../outline';

/** What is known of the article before its blocks are chosen. */
export interface ChoiceHints {
  readonly headline: string;
  /** The page's own summary of the article; null when it gives none. */
  readonly description: string | null;
  /** The article's text as the page's linked data give it; null when they do not. */
  readonly statedBody: string | null;
}

/** The blocks that are the article's text, in page order. */
export function chooseBlocks(outline: Outline, hints: ChoiceHints): OutlineBlock[] {
  return outline.blocks.filter((block) => {
    if (block.keptShare < 0.5) return false;
    if (block.text === hints.headline) return false;
    return ![...aroundOf(block.element)].some(({ name }) => name === 'figure' || name === 'figcaption' || name === 'aside');
  });
}
