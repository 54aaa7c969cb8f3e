import type { OutlineBlock } from '../../page/outline/outline';
import type { TimeSlicer } from '../../page/dom/timeSlicer';
import { grounds, type Judgement, type Rule } from './rule';
import { isStatement } from './statement';

/** The decision on a block. */
export interface Fate {
  readonly block: OutlineBlock;
  readonly isKept: boolean;
  /** The judgement that decided; null where no rule had an opinion, so that the block is no part of the article. */
  readonly judgement: Judgement | null;
}

/** The blocks that are kept as the article's, in page order. */
export const articleBlocks = (fates: readonly Fate[]): OutlineBlock[] =>
  fates.filter(({ isKept }) => isKept).map(({ block }) => block);

/**
 * Hears the rules on every block, round by round, and keeps the judgement that stands. This is the one place where they are
 * weighed: a sure one outweighs a likely one; of two alike, the one on the weightier {@link grounds} stands; of those, the
 * one heard first. Words alone never drop a statement.
 */
export class Hearing {
  private readonly standing = new Map<OutlineBlock, Judgement>();
  private readonly statements = new Map<OutlineBlock, boolean>();

  constructor(
    private readonly blocks: readonly OutlineBlock[],
    private readonly slicer: Pick<TimeSlicer, 'isDue' | 'rest'>,
    /** The ids of rules that are not asked, to measure what each one earns. */
    private readonly without: ReadonlySet<string> = new Set(),
  ) {}

  /** Hears these rules, after those heard before. */
  async hear<Known>(rules: readonly Rule<Known>[], known: Known): Promise<void> {
    const heard = rules.filter(({ id }) => !this.without.has(id));
    for (const block of this.blocks) {
      if (this.slicer.isDue()) await this.slicer.rest();
      for (const rule of heard) this.weigh(block, rule, known);
    }
    await this.slicer.rest();
  }

  judgementOn(block: OutlineBlock): Judgement | null {
    return this.standing.get(block) ?? null;
  }

  isKept(block: OutlineBlock): boolean {
    return this.standing.get(block)?.verdict === 'keep';
  }

  /** The blocks that are kept as things stand, in page order. */
  kept(): OutlineBlock[] {
    return this.blocks.filter((block) => this.isKept(block));
  }

  fates(): Fate[] {
    return this.blocks.map((block) => ({
      block,
      isKept: this.isKept(block),
      judgement: this.judgementOn(block),
    }));
  }

  private weigh<Known>(block: OutlineBlock, { id, ground, judge }: Rule<Known>, known: Known): void {
    const opinion = judge(block, known);
    if (opinion === null) return;
    const judgement = { ...opinion, rule: id, ground };
    if (ground === 'words' && opinion.verdict === 'drop' && this.isStatement(block)) return;
    const standing = this.standing.get(block);
    if (standing === undefined || outweighs(judgement, standing)) this.standing.set(block, judgement);
  }

  private isStatement(block: OutlineBlock): boolean {
    const known = this.statements.get(block);
    if (known !== undefined) return known;
    const is = isStatement(block.text);
    this.statements.set(block, is);
    return is;
  }
}

function outweighs(one: Judgement, other: Judgement): boolean {
  if (one.strength !== other.strength) return one.strength === 'sure';
  return grounds.indexOf(one.ground) < grounds.indexOf(other.ground);
}
