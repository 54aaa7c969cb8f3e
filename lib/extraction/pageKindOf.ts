import { isProse, lengthOf, linkShareOf } from '../page/outline/prose';
import type { OutlineBlock } from '../page/outline/outline';
import type { PageKind } from '../page/article';
import { metaValue } from './metadata/pageMetadata';
import { addressKindOf } from './pageAddress';
import { pageSignals, type PageUnderJudgement } from './pageSignals';
import { isStandIn } from './standIn';

/** The lowest sum of {@link pageSignals} of an article, chosen so that fewer than one article in a hundred is refused. */
const leastSum = 1;

/** In characters: less is no text, in any script. */
const leastText = 40;

/** Why the page is not an article; null when it is one. */
export function pageKindOf(chosen: readonly OutlineBlock[], material: PageUnderJudgement['material']): PageKind | null {
  const { pageMetadata } = material;
  if (lengthOf(chosen) < leastText) return 'empty';
  if (areTeasers(chosen) || areUnderLinks(chosen, material.outline.blocks))
    return addressKindOf(pageMetadata) ?? 'list';
  if (isStandIn(pageMetadata)) return 'service';
  if (sumOfSignals({ chosen, material }) >= leastSum) return null;
  return addressKindOf(pageMetadata) ?? (/^video/i.test(metaValue(pageMetadata, 'og:type') ?? '') ? 'video' : 'list');
}

export const sumOfSignals = (page: PageUnderJudgement): number =>
  pageSignals.reduce((sum, { weight, measure }) => sum + weight * measure(page), 0);

/** So many stories are a list of them. */
const leastListed = 5;

/**
 * Whether the first and nearly every paragraph stand right under a heading that is a link: the first sentences of as many stories.
 * Below a short article may be such a list, too.
 */
function areUnderLinks(chosen: readonly OutlineBlock[], all: readonly OutlineBlock[]): boolean {
  const prose = chosen.filter(isProse);
  const underLinks = new Set(all.filter((_, i) => isLinkedHeading(all[i - 1])));
  const under = prose.filter((block) => underLinks.has(block));
  return under.length >= leastListed && under.length > 0.8 * prose.length && under[0] === prose[0];
}

const isLinkedHeading = (block: OutlineBlock | undefined): boolean =>
  block?.kind === 'heading' && linkShareOf(block) > 0.9;

/** Whether there is nothing but the beginnings of several stories, each cut short. */
function areTeasers(blocks: readonly OutlineBlock[]): boolean {
  const prose = blocks.filter(isProse);
  return prose.length > 1 && prose.every(({ text }) => /(?:\.\.\.|…)$/.test(text));
}
