import type { Outline, OutlineBlock } from '../article/outline';
import type { Pace } from '../article/pace';
import { isProse } from '../article/articleRoot';
import { isAuthorNote } from './authorNote';
import { bodyBlocks } from './bodyBlocks';
import type { ChoiceHints } from './choiceHints';
import { evidenceOf } from './evidence';
import { isSectionLabel } from './sectionLabel';
import { standfirstsOf } from './standfirst';

/**
 * The blocks that are the article's text, in page order: its body with the standfirst, from the first paragraph to the last.
 * Where the page's data hold the article's text, they decide.
 */
export async function chooseBlocks(outline: Outline, hints: ChoiceHints, pace: Pace): Promise<OutlineBlock[]> {
  const evidence = await evidenceOf(outline, hints, pace);
  if (evidence === null) return [];
  const body = await bodyBlocks(outline.blocks, evidence, pace);
  const text = outline.blocks.filter((block) => body.has(block));
  const first = text.find(isProse) ?? text[0];
  if (first === undefined) return [];

  const start = text.indexOf(first);
  const standfirsts = standfirstsOf(outline.blocks, first, hints.headlines, hints.summaries);
  const chosen = new Set([
    ...standfirsts.filter((block) => !evidence.isAboutText(block)),
    ...text.filter((block, i) => i >= start || block.kind !== 'paragraph' || !isSectionLabel(block.text)),
  ]);
  const all = outline.blocks.filter((block) => chosen.has(block));
  return withoutTail(withoutRepeats(all, all.indexOf(first)), hints.byline);
}

/** A page may show its standfirst once for wide screens and once for narrow ones, or begin its text with it: it is read once. */
function withoutRepeats(blocks: readonly OutlineBlock[], end: number): OutlineBlock[] {
  const texts = blocks.map(({ text }) => text);
  return blocks.filter(({ text }, i) => i > end || texts.indexOf(text) === i);
}

/** Without headings that no text follows, which announce something else (related stories, comments), and notes about the author. */
function withoutTail(blocks: readonly OutlineBlock[], byline: string | null): OutlineBlock[] {
  const last = blocks.findLastIndex(({ kind, text }) => kind !== 'heading' && !isAuthorNote(text, byline));
  return blocks.slice(0, last + 1);
}
