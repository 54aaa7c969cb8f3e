import { TimeSlicer } from '../../lib/page/dom/timeSlicer';
import type { BlockKind } from '../../lib/analysis/text/block';
import { aroundOf } from '../../lib/page/outline/outline';
import { decideBlocks } from '../../lib/extraction/decideBlocks';
import { articleBlocks } from '../../lib/extraction/opinions/hearing';
import { languageOf } from '../../lib/extraction/metadata/languageOf';
import type { ArticleMetadata } from '../../lib/extraction/metadata/metadataOf';
import { pageKindOf } from '../../lib/extraction/pageKindOf';
import { readPage } from '../../lib/extraction/readPage';
import type { Judgement } from '../../lib/extraction/opinions/rule';
import type { PageKind } from '../../lib/page/article';

/** What becomes of a block of a page, and why. */
export interface BlockFate {
  readonly text: string;
  readonly kind: BlockKind;
  /** The elements around it, innermost last: "main > article > p". */
  readonly place: string;
  readonly isKept: boolean;
  /** Null where no rule had an opinion, so that the block is no part of the article. */
  readonly judgement: Judgement | null;
}

export interface PageDecision {
  readonly url: string;
  readonly metadata: ArticleMetadata;
  readonly language: string | null;
  /** Why the page is not read as an article; null where it is. */
  readonly kind: PageKind | null;
  readonly blocks: readonly BlockFate[];
}

const budget = { elements: 20_000, characters: 400_000, depth: 48, timeMs: 10_000 };

/** How much of a block's place is shown: the elements nearest to it. */
const nearest = 4;

/** Decides on each block of the page that this runs in, as the reader does. */
export async function decideInPage(): Promise<PageDecision> {
  const slicer = new TimeSlicer(budget.timeMs);
  const material = await readPage(document, budget, slicer, false);
  const fates = await decideBlocks(material.outline, material.metadata, slicer);
  const kept = articleBlocks(fates);
  return {
    url: material.pageMetadata.url,
    metadata: material.metadata,
    language: await languageOf(material.pageMetadata, kept.map(({ text }) => text).join(' '), null),
    kind: pageKindOf(kept, material),
    blocks: fates.map(({ block, isKept, judgement }) => ({
      text: block.text,
      kind: block.kind,
      place: [...aroundOf(block.element)]
        .slice(0, nearest)
        .map(({ name, labels }) => (labels === '' ? name : `${name}.${labels.split(/\s+/).slice(0, 3).join('.')}`))
        .reverse()
        .join(' > '),
      isKept,
      judgement,
    })),
  };
}
