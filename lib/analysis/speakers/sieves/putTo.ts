import type { Item } from '../scene/scene';
import type { Sieve } from './sieve';

/** Asked “…?”, Lee said no; to the question “…?” she said no: whose words these are is not said. */
export const putTo: Sieve = {
  id: 'put-to',
  find: ({ items }, part) => {
    const mark = items[part.item - 1];
    const at = mark?.kind === 'mark' && /^[,:]$/.test(mark.mark) ? part.item - 2 : part.item - 1;
    const word = items[at];
    const before = items[at - 1];
    if (word?.kind !== 'word') return null;
    const isAsked = word.normal === 'asked' && (startsClause(before) || isWord(before, /^(?:if|when|where|whether)$/));
    const isQuestion = word.normal === 'question' && isWord(before, /^the$/) && isWord(items[at - 2], /^to$/);
    return isAsked || isQuestion ? 'nobody' : null;
  },
};

const isWord = (item: Item | undefined, pattern: RegExp): boolean => item?.kind === 'word' && pattern.test(item.normal);

const startsClause = (before: Item | undefined): boolean =>
  before === undefined || (before.kind === 'mark' && /^(?:break|stop)$/.test(before.mark));
