import { isWord } from '../scene/isWord';
import type { Item } from '../scene/scene';
import type { Rule } from '../rule';

/** Asked “…?”, Lee said no; to the question “…?” she said no; known as “…”, Lee sang: whose words these are is not said. */
export const putTo: Rule = {
  id: 'putTo',
  judge: ({ items }, part) => {
    const mark = items[part.item - 1];
    const at = mark?.kind === 'mark' && /^[,:]$/.test(mark.mark) ? part.item - 2 : part.item - 1;
    const word = items[at];
    const before = items[at - 1];
    if (word?.kind !== 'word') return null;
    const isAsked = word.normal === 'asked' && (startsClause(before) || isWord(before, /^(?:if|when|where|whether)$/));
    const isQuestion = word.normal === 'question' && isWord(before, /^the$/) && isWord(items[at - 2], /^to$/);
    const verb = word.normal === 'as' ? at - 1 : at;
    const isAlias = isWord(items[verb], /^(?:called|dubbed|known|nicknamed)$/) && startsClause(items[verb - 1]);
    return isAsked || isQuestion || isAlias ? 'nobody' : null;
  },
};

const startsClause = (before: Item | undefined): boolean =>
  before === undefined || (before.kind === 'mark' && /^(?:break|stop)$/.test(before.mark));
