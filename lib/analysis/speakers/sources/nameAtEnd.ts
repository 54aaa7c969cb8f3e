import { nounPrepositions } from '../../lexicon/functionWords';
import type { Person } from '../../result/analysis';
import { isCapitalised } from '../scene/isCapitalised';
import { isName, mentionsIn } from '../scene/peopleIndex';
import { isPossessive } from '../scene/isPossessive';
import type { NarrationWord } from '../scene/scene';
import type { SourceContext } from './source';
import { isPersonNoun, nounSource } from '../phrases/speakerNoun';

/** Minister of Education *Ann Lee*: a name at the end that no preposition governs. */
export function nameAtEnd({ scene: { mentions } }: SourceContext, words: readonly NarrationWord[]): Person | undefined {
  const last = words.at(-1);
  const placed = last && mentionsIn(mentions, last.span).find(({ mention }) => isName(mention));
  if (!placed) return undefined;
  const before = words.filter((word) => word.span.end <= placed.mention.span.start).at(-1);
  if (!before || isGoverned(words, before)) return undefined;
  // Boat Owners of Leeds’s *Ann Lee*; not so: a friend of Omar Park’s Ann Lee
  if (isPossessive(before.token))
    return placed.mention.form === 'full-name' &&
      isCapitalised(before) &&
      mentionsIn(mentions, before.span).length === 0
      ? placed.person
      : undefined;
  return isCapitalised(before) || (placed.mention.form === 'full-name' && isTopic(before)) ? placed.person : undefined;
}

/** An attorney for *Governor* Ann Lee: the title is the name's own, and both are somebody else than the attorney. Not so: Sailors of Leeds President Ann Lee. */
function isGoverned(words: readonly NarrationWord[], title: NarrationWord): boolean {
  if (!title.token.tags.has('Honorific') && nounSource(title.normal) !== 'unnamed-person') return false;
  const at = words.findLastIndex((word) => word.span.end < title.span.start && nounPrepositions.has(word.normal));
  const head = words[at - 1];
  return head !== undefined && !isCapitalised(head) && isPersonNoun(head.normal);
}

/** director of public *affairs* Ann Lee: a noun that nobody is, so that the name after it belongs to the role. Not so: a friend of actor Ann Lee. */
const isTopic = (word: NarrationWord): boolean => word.token.tags.has('Noun') && nounSource(word.normal) === null;
