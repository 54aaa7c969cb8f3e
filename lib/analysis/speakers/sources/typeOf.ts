import { determiners, isShare, quantifiers } from '../../lexicon/functionWords';
import type { SourceType } from '../../result/analysis';
import { hasTag } from '../scene/hasTag';
import { isCapitalised } from '../scene/isCapitalised';
import type { NarrationWord } from '../scene/scene';
import { isOneOfSeveral } from '../phrases/isOrdinal';
import { isHandle, isSite } from '../phrases/nominalWords';
import { isAgentNoun, isAgentPlural, nounSource } from '../phrases/speakerNoun';

/** What kind of source heads the phrase; null for things that say nothing. */
export function typeOf(chunk: readonly NarrationWord[], head: NarrationWord): SourceType | null {
  const word = head.normal;
  const known = nounSource(word);
  if (known) return known;
  if (quantifiers.has(word)) return 'group';
  // WASHINGTON (AP): a dateline. There, Instead: capitals only start the sentence.
  if (/^\p{Lu}{4,}$/u.test(head.token.text) && head.token.tags.has('Place')) return null;
  if (
    isCapitalised(head) &&
    chunk.length === 1 &&
    /^(?:also|but|here|how|in|instead|maybe|meanwhile|now|perhaps|so|still|that|the|then|there|this|today|well|what|when|where|why|yes|yet|no)$/.test(
      word,
    )
  )
    return null;
  // Critically, During: a capital only begins the sentence.
  const isOpening = chunk.length === 1 && hasTag(head, 'Adverb', 'Preposition');
  if (head.token.text === 'PM' && chunk.length === 1) return 'unnamed-person';
  if (/^(?:ad|am|bc|bce|ce|pm)$/.test(word) || isOpening) return null;
  if (isCapitalised(head))
    return hasTag(head, 'Person') || chunk.some((word) => hasTag(word, 'FirstName', 'Honorific'))
      ? 'person'
      : 'organisation';
  if (isHandle(head)) return 'unnamed-person';
  if (isSite(head)) return 'organisation';
  // Channel 4, Number 10
  if (/^\d+$/.test(word) && chunk.some(isCapitalised)) return 'organisation';
  if (isShare(word)) return 'group';
  if (isAgentPlural(head)) return 'group';
  if (isAgentNoun(head) || (chunk.length === 2 && isOneOfSeveral(word))) return 'unnamed-person';
  const first = chunk[0];
  if (first && determiners.has(first.normal) && hasTag(head, 'Noun')) return /s$/.test(word) ? 'group' : 'organisation';
  return null;
}
