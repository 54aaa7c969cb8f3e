import { isEmbeddedPost } from '../article/embeddedPost';
import { aroundOf, type OutlineBlock, type OutlineElement } from '../article/outline';
import { filterInSteps, type Pace } from '../article/pace';
import { articleRootOf, isInside, isProse, isSentence, linkShareOf } from '../article/articleRoot';
import type { Evidence } from './evidence';
import { neighbours } from './neighbours';
import { pullQuotes } from './pullQuotes';

/** Shares of a block's words in the text that the page's data state: enough to be in it, too few to be. */
const surelyStated = 0.8;
const surelyNotStated = 0.3;

/**
 * The blocks of the article's body: what Readability keeps, paragraphs of the same make that it dropped, and what stands among
 * them, without furniture and without sentences that are set apart and stand in the text once more.
 */
export async function bodyBlocks(
  blocks: readonly OutlineBlock[],
  evidence: Evidence,
  pace: Pace,
): Promise<Set<OutlineBlock>> {
  const { root, stated, isJunk, isOut } = evidence;
  const firstStated = blocks.findIndex((block) => isStated(block, evidence));
  const afterStated = new Set(blocks.slice(firstStated + 1));
  const bodyIn = (part: OutlineElement) =>
    filterInSteps(
      blocks,
      (block) =>
        (isStated(block, evidence) || isLikeBody(block, part, afterStated.has(block), evidence)) && !isOut(block),
      pace,
    );
  const seen = await bodyIn(root);
  // Readability may have seen one of several parts.
  const whole = articleRootOf(seen) ?? root;
  const body = new Set(whole === root ? seen : [...seen, ...(await bodyIn(whole))]);
  await pace.rest();

  const candidates = await filterInSteps(
    blocks,
    (block) =>
      !body.has(block) &&
      linkShareOf(block) < 0.5 &&
      (block.kind === 'list-item' || isInside(block.element, whole)) &&
      !isJunk(block) &&
      !isOut(block) &&
      // Most leave the headings out of the text that they state.
      (block.kind === 'heading' || (stated?.support(block.text) ?? 1) >= surelyNotStated),
    pace,
  );
  for (const block of neighbours(blocks, body, new Set(candidates))) body.add(block);
  await pace.rest();
  for (const block of await pullQuotes([...body], pace)) body.delete(block);
  await pace.rest();
  return body;
}

const isStated = ({ text }: OutlineBlock, { stated }: Evidence): boolean =>
  text.length >= 60 && (stated?.support(text) ?? 0) >= surelyStated;

/** Whether Readability, or how it is made, says that the block is the article's, and nothing speaks against it. */
function isLikeBody(block: OutlineBlock, root: OutlineElement, isAfterStated: boolean, evidence: Evidence): boolean {
  if (evidence.isJunk(block)) return false;
  const support = evidence.stated?.support(block.text) ?? 1;
  if (support < surelyNotStated && isAfterStated && block.kind !== 'heading' && !isInPost(block)) return false;
  const make = evidence.makeOf(block);
  const isTelling = make?.isTelling ?? false;
  const isKept = block.keptShare >= 0.5;
  if (!isInside(block.element, root)) return isProse(block) && (isKept || (isTelling && !isAside(block)));
  if (isKept)
    // A paragraph that is one link may be a sentence of the article; without its full stop it is another story's headline.
    return linkShareOf(block) <= 0.7 || (isTelling && (block.kind === 'list-item' || isSentence(block.text)));
  if (isProse(block)) return make !== null && linkShareOf(block) < 0.5;
  return isTelling && block.text.length >= 25 && isSentence(block.text);
}

/** Posts are no part of what the page's data state as its text. */
const isInPost = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ labels }) => isEmbeddedPost(labels));

const isAside = (block: OutlineBlock): boolean =>
  [...aroundOf(block.element)].some(({ name }) => name === 'aside' || name === 'footer');
