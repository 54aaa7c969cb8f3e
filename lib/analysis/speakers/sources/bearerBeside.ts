import { canHaveRole } from '../../coreference/personGender';
import { nounPrepositions } from '../../lexicon/functionWords';
import { kinNouns } from '../../lexicon/kinNouns';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPersonNoun, nounSource } from '../phrases/speakerNoun';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord, Scene } from '../scene/scene';

/** What opens a description of one person. */
const describing = /^(?:an?|her|his|its|my|one|our|the|their)$/;

/** behind *the counter of the old bakery*: between a description and the name no more items stand. */
const maxPlace = 10;

/**
 * The Minority Whip, *Ann Lee*, vowed; a neighbour called *Ann Lee*, who vowed; the woman behind the counter, *Ann Lee*, 54: the
 * person whom an aside right behind a description names; the phrase itself where none does. Not so: the widow of the mayor, Ann Lee.
 */
export function bearerBeside(scene: Scene, phrase: NounPhrase): NounPhrase {
  const { items, mentions } = scene;
  const head = headOf(items, phrase);
  if (!head || !isWord(items[phrase.first], describing) || nounSource(head.normal) === 'organisation') return phrase;
  const isCalled = isWord(items[phrase.last + 1], /^(?:called|named)$/);
  const comma = isCalled ? phrase.last + 1 : placeEnd(scene, phrase, head);
  const start = items[comma + 1];
  if (!(isCalled || isPunctuation(items[comma], ',')) || start?.kind !== 'word') return phrase;
  const placed = mentionsIn(mentions, start.span)[0];
  // her son, Tom: whom a family name need not tell; a sailor called Tom
  const mayBeShort = isCalled || kinNouns.has(head.normal);
  if (!placed || !(placed.mention.form === 'full-name' || (mayBeShort && isName(placed.mention)))) return phrase;
  let last = comma + 1;
  while ((items[last + 1]?.span.start ?? Infinity) < placed.mention.span.end) last++;
  return canHaveRole(placed.person, head.normal) ? { first: comma + 1, last } : phrase;
}

/** Where a description ends that says where somebody is; where it is of somebody else, it ends nowhere. */
function placeEnd({ items, mentions }: Scene, { first, last }: NounPhrase, head: NarrationWord): number {
  let end = last + 1;
  if (isWord(items[end], nounPrepositions)) while (items[end]?.kind === 'word' && end - last <= maxPlace) end++;
  const isOfAnother = items
    .slice(items.indexOf(head, first) + 1, end)
    .some(
      (item) =>
        item.kind === 'word' &&
        (item.cue !== null || isPersonNoun(item.normal) || mentionsIn(mentions, item.span).length > 0),
    );
  return isOfAnother ? -1 : end;
}
