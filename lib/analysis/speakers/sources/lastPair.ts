import type { Person } from '../../result/analysis';
import { firstMentionAfter } from '../scene/peopleIndex';
import type { SourceContext } from './source';

/** Two are taken up from no further back than this, in characters: about four sentences. */
const reach = 600;

/** The two who were named together last before a place (*Ann Lee and Omar Park*), in that order; null when there are none. */
export function lastPair(
  { scene: { mentions, text } }: SourceContext,
  before: number,
): readonly [Person, Person] | null {
  for (let i = firstMentionAfter(mentions, before) - 1; i > 0; i--) {
    const [one, other] = [mentions[i - 1], mentions[i]];
    if (!one || !other || before - one.mention.span.start > reach) return null;
    const isJoined = text.slice(one.mention.span.end, other.mention.span.start) === ' and ';
    // Vera Quill, Ann Lee and Omar Park are three.
    const isListed = mentions[i - 2]?.mention.span.end === one.mention.span.start - ', '.length;
    if (isJoined && one.person !== other.person) return isListed ? null : [one.person, other.person];
  }
  return null;
}
