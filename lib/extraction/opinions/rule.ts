import type { OutlineBlock } from '../../page/outline/outline';

/**
 * What an opinion rests on, the weightiest first: that the words stand in the article once more, so that nothing is lost; what
 * the page's own data say; how the page is built; how it is laid out; how the block is worded.
 */
export const grounds = ['repetition', 'data', 'structure', 'layout', 'words'] as const;

export type Ground = (typeof grounds)[number];

export interface Opinion {
  readonly verdict: 'keep' | 'drop';
  /** `sure` outweighs `likely`, whatever they rest on. */
  readonly strength: 'sure' | 'likely';
  /** For a reader of `npm run explain`: what was seen. */
  readonly reason: string;
}

/** A rule that tells blocks of the article from the rest of the page. `Known` is the evidence that it needs. */
export interface Rule<Known = unknown> {
  /** The name of its file. */
  readonly id: string;
  readonly ground: Ground;
  /** Null: no opinion. */
  readonly judge: (block: OutlineBlock, known: Known) => Opinion | null;
}

/** An opinion and whose it is. */
export interface Judgement extends Opinion {
  readonly rule: string;
  readonly ground: Ground;
}

export const keep = (reason: string): Opinion => ({ verdict: 'keep', strength: 'likely', reason });
export const keepSurely = (reason: string): Opinion => ({ verdict: 'keep', strength: 'sure', reason });
export const drop = (reason: string): Opinion => ({ verdict: 'drop', strength: 'sure', reason });
