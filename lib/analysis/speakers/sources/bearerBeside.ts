import { canHaveRole } from '../../coreference/personGender';
import { clauseWords, nounPrepositions } from '../../lexicon/functionWords';
import { kinNouns } from '../../lexicon/kinNouns';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPersonNoun, nounSource } from '../phrases/speakerNoun';
import { hasTag } from '../scene/hasTag';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord, Scene } from '../scene/scene';

/** What opens a description of one person. */
const describing = /^(?:an?|another|her|his|its|my|one|our|the|their)$/;

/** behind *the counter of the old bakery*: between a description and the name no more items stand. */
const maxPlace = 10;

/** Of what else somebody is, no more words stand in front of the name. */
const maxTitle = 5;

/**
 * The Minority Whip, *Ann Lee*, vowed; a neighbour called *Ann Lee*, who vowed; the woman behind the counter, *Ann Lee*, 54; the
 * cook who wrote it, *Ann Lee*: the person whom an aside right behind a description names; the phrase itself where none does. Not
 * so: the widow of the mayor, Ann Lee.
 */
export function bearerBeside(scene: Scene, phrase: NounPhrase): NounPhrase {
  const { items, mentions } = scene;
  const head = headOf(items, phrase);
  if (!head || !isWord(items[phrase.first], describing) || nounSource(head.normal) === 'organisation') return phrase;
  const described = describedBefore(scene, phrase, head);
  if (described) return described;
  const isCalled = isWord(items[phrase.last + 1], /^(?:called|named)$/);
  const comma = isCalled ? phrase.last + 1 : placeEnd(scene, phrase, head);
  if (!isCalled && !isPunctuation(items[comma], ',')) return phrase;
  let start = comma + 1;
  while (start - comma <= maxTitle && isTitle(scene, start)) start++;
  const [title, first] = [items[start - 1], items[start]];
  // said the driver, hugging Ann Lee
  if (start > comma + 1 && !hasTag(title, 'Noun')) return phrase;
  const placed = first?.kind === 'word' ? mentionsIn(mentions, first.span)[0] : undefined;
  // her son, Tom: whom a family name need not tell; a sailor called Tom
  const mayBeShort = start === comma + 1 && (isCalled || kinNouns.has(head.normal));
  if (!placed || !(placed.mention.form === 'full-name' || (mayBeShort && isName(placed.mention)))) return phrase;
  let last = start;
  while ((items[last + 1]?.span.start ?? Infinity) < placed.mention.span.end) last++;
  return canHaveRole(placed.person, head.normal) ? { first: start, last } : phrase;
}

/** her neighbour, *the retired taxi driver* Ann Lee: words between a description and the name that say what else she is. */
function isTitle({ items, mentions }: Scene, at: number): boolean {
  const word = items[at];
  if (word?.kind !== 'word' || word.cue !== null || isPossessive(word.token)) return false;
  const isLink = nounPrepositions.has(word.normal) || clauseWords.has(word.normal) || word.normal === 'and';
  return !isLink && mentionsIn(mentions, word.span).length === 0;
}

/** *Ann Lee*, a baker, left; Ann Lee, then a baker, who left: the person whom a description right behind the name tells of. */
function describedBefore(
  { items, mentions }: Scene,
  { first, last }: NounPhrase,
  head: NarrationWord,
): NounPhrase | null {
  if (!isWord(items[first], /^(?:an?|the)$/)) return null;
  const comma = isWord(items[first - 1], /^(?:then|now|once|later)$/) ? first - 2 : first - 1;
  const [before, after] = [items[comma - 1], items[last + 1]];
  if (!isPunctuation(items[comma], ',') || before?.kind !== 'word') return null;
  if (after?.kind === 'word' && !isWord(after, /^(?:who|whose|and|at|in|from|of|for|with)$/)) return null;
  const placed = mentionsIn(mentions, before.span)[0];
  if (
    placed?.mention.form !== 'full-name' ||
    placed.mention.span.end < before.span.end ||
    !canHaveRole(placed.person, head.normal)
  )
    return null;
  let start = comma - 1;
  while ((items[start - 1]?.span.start ?? -1) >= placed.mention.span.start) start--;
  return { first: start, last: comma - 1 };
}

/** Where a description ends that says where somebody is or what they did; where it is of somebody else, it ends nowhere. */
function placeEnd({ items, mentions }: Scene, { first, last }: NounPhrase, head: NarrationWord): number {
  let end = last + 1;
  const isRelative = isWord(items[end], 'who');
  if (isRelative || isWord(items[end], nounPrepositions))
    while (items[end]?.kind === 'word' && end - last <= maxPlace) end++;
  const isOfAnother = items
    .slice(items.indexOf(head, first) + 1, end)
    .some(
      (item) =>
        item.kind === 'word' &&
        ((item.cue !== null && !isRelative) || isPersonNoun(item.normal) || mentionsIn(mentions, item.span).length > 0),
    );
  return isOfAnother ? -1 : end;
}
