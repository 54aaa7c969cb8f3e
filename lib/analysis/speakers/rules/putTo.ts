import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { Rule } from '../rule';

/** Asked “…?”, Lee said no; to the question “…?” she said no; known as “…”, Lee sang: whose words these are is not said. */
export const putTo: Rule = {
  id: 'putTo',
  judge: ({ items }, part) => {
    if (isIndirectQuestion(items, part)) return 'nobody';
    const mark = items[part.item - 1];
    const at = mark?.kind === 'mark' && /^[,:]$/.test(mark.mark) ? part.item - 2 : part.item - 1;
    const word = items[at];
    const before = items[at - 1];
    if (word?.kind !== 'word') return null;
    const isAsked = word.normal === 'asked' && (startsClause(before) || isWord(before, /^(?:if|when|where|whether)$/));
    const isQuestion = word.normal === 'question' && isWord(before, /^the$/) && isWord(items[at - 2], /^to$/);
    const verb = word.normal === 'as' ? at - 1 : at;
    const isAlias = isWord(items[verb], /^(?:called|dubbed|known|nicknamed)$/) && opensAside(items[verb - 1]);
    return isAsked || isQuestion || isAlias ? 'nobody' : null;
  },
};

/** Asked whether the wall was “…”, Lee left: nothing but the question stands before the words. */
function isIndirectQuestion(items: readonly Item[], { item: quote }: Part): boolean {
  const start = sentenceStart(items, quote);
  if (!isWord(items[start], /^(?:asked|questioned|quizzed)$/)) return false;
  if (!isWord(items[start + 1], /^(?:about|how|if|on|what|when|where|whether|who|why)$/)) return false;
  // Asked about Lee’s claim that …: the claim is Lee's
  return items.slice(start, quote).every((item) => item.kind === 'word' && item.normal !== 'that');
}

/** Lee*,* known as “…”, sang. */
const opensAside = (before: Item | undefined): boolean =>
  startsClause(before) || (before?.kind === 'mark' && /^[,(-]$/.test(before.mark));

const startsClause = (before: Item | undefined): boolean =>
  before === undefined || (before.kind === 'mark' && /^(?:break|stop)$/.test(before.mark));
