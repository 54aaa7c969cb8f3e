import { noiseNouns } from '../../lexicon/noiseNouns';
import {
  articles,
  auxiliaries,
  listCoordinators,
  openingDeterminers,
  personalPronouns,
  possessivePronouns,
  subordinators,
  thingRelatives,
} from '../../lexicon/functionWords';
import { isInFrontClause } from '../phrases/isInFrontClause';
import { mainSubject } from '../phrases/mainSubject';
import { headOf } from '../phrases/headOf';
import { invertedSubject } from '../phrases/invertedSubject';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isFirstPerson, isThing } from '../phrases/phraseShape';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isPersonNoun } from '../phrases/speakerNoun';
import { subjectOf } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord, Part, Scene } from '../scene/scene';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { isFronted } from '../structure/isFronted';
import { isPredicateAfter } from '../structure/isPredicateAfter';
import { isLooselyNamed } from '../structure/isLooselyNamed';
import type { Finding, SpeakerRule } from './rule';

/** Lee said: "…"; Lee told reporters that "…"; Lee, who …, called it "…": the nearest cue before the quotation in its sentence. */
export const namedBefore: SpeakerRule = {
  id: 'namedBefore',
  judge: (scene, part, canSpeak) => {
    const { items } = scene;
    if (isNoise(items, part.item)) return crowdAfter(items, part.item) ?? 'nobody';
    const limit = sentenceStart(items, part.item);
    for (let at = part.item - 1; at >= limit; at--) {
      const item = items[at];
      if (isPunctuation(item, ';') && isSomebodyAfter(items, at, part.item)) return null;
      if (item?.kind !== 'word' || !item.cue) continue;
      if (isPassive(items, at, limit)) {
        // Lee was asked, "…?", is now called the “…”, was described as “…”: the words are somebody else's, and nobody is named.
        if (items.slice(at + 1, part.item).every((one) => isMarkOrArticle(one) || isWord(one, 'as'))) return 'nobody';
        continue;
      }
      if (item.cue.infinitive === 'speak' && !tellsOf(items, at, part.item)) continue;
      // “…,” as they say, but Lee knows one of his own: “…”
      if (isWord(items[at - 1], 'they') && isWord(items[at - 2], 'as') && isPunctuation(items[at + 1], ',')) continue;
      // sailors who had accused the port “should be heard”
      if (isWord(items[stepOverVerbGroup(items, at, limit).at], 'who') && isPredicateAfter(scene, part, at)) continue;
      const followsQuote = items[at - 1]?.kind === 'quote';
      const inverted = item.cue.form === 'gerund' ? null : invertedSubject(items, at);
      const isInverted =
        inverted !== null && (followsQuote || (isAside(items, at, inverted) && !isWord(items[part.item - 1], 'of')));
      const source = (isInverted ? inverted : null) ?? subjectOf(items, at);
      // something called “…”: its name, and nobody's words
      const isThingNamed = source && (isThing(items, source) || isWord(items[source.last], 'something'));
      if (isThingNamed && isNaming(item) && items.slice(at + 1, part.item).every(isMarkOrArticle)) return 'nobody';
      if (!source || isShut(items, at, source, part.item) || isInFront(scene, at, part)) continue;
      const outer = outerReport(items, at, source, limit);
      if (outer) return outer;
      // the engraving reads “…”: what is read may be any thing
      const isWritten = item.cue.infinitive === 'read';
      if (isLooselyNamed(scene, part, at, source)) continue;
      if (canSpeak(source) && (isWritten || !isThing(items, source))) return { source, cue: item.span };
      if (isFirstPerson(items, source) && at - source.last <= maxAdverbs) return { source, cue: item.span };
      if (isInscription(items, at, part.item)) return 'nobody';
    }
    return null;
  },
};

/** Lee spoke over *shouts of* “…”: a crowd's words, and not those of whoever stands before it. */
const isNoise = (items: readonly Item[], quote: number): boolean =>
  isWord(items[quote - 1], 'of') &&
  isWord(items[quote - 2], noiseNouns) &&
  !isWord(items[quote - 3], possessivePronouns);

/** shouts of “…” from *the back benches* */
function crowdAfter(items: readonly Item[], quote: number): Finding | null {
  const crowd = isWord(items[quote + 1], 'from') ? phraseStartingAt(items, quote + 2, sentenceEnd(items, quote)) : null;
  const head = crowd && headOf(items, crowd);
  const isCrowd = head && (isPersonNoun(head.normal) || crowdedPlaces.test(head.normal));
  return crowd && isCrowd ? { source: crowd, cue: items[quote - 2]?.span ?? null } : null;
}

/** Named for those who are there. */
const crowdedPlaces = /^(?:audience|backbenches|balcony|benches|bleachers|crowd|floor|gallery|stalls|stands|terraces)$/;

/** spoke *of* a “…”, spoke out at length *against* a “…”, an official *who spoke* …; not so: as Lee spoke, Park chose a “…”. */
const tellsOf = (items: readonly Item[], at: number, quote: number): boolean =>
  isWord(items[at - 1], 'who') ||
  isPunctuation(items[at + 1], ':') ||
  items.slice(at + 1, quote).some((item) => isWord(item, /^(?:about|against|of|out)$/));

const isMarkOrArticle = (item: Item): boolean => item.kind === 'mark' || isWord(item, articles);

/** But*, says Lee,* “…”; the rule*, said Lee,* was simple: “…”: an aside in a clause that it reports. */
const isAside = (items: readonly Item[], cue: number, { last }: NounPhrase): boolean =>
  isPunctuation(items[cue - 1], ',') && isPunctuation(items[last + 1], ',');

/**
 * Lee said that *when Park asks for more,* “…”; Lee said the plan *that Park calls “big”* is “…”: a clause that a comma shuts before
 * the quotation, words of its own in it, or the verb of another behind its own words, does not hold it.
 */
function isShut(items: readonly Item[], cue: number, { first }: NounPhrase, quote: number): boolean {
  const behind = items[isPunctuation(items[cue + 2], ',') ? cue + 3 : cue + 2];
  if (items[cue + 1]?.kind === 'quote' && isWord(behind, auxiliaries)) return true;
  return isPunctuation(items[quote - 1], ',') && quote - cue > 2 && isWord(items[first - 1], subordinators);
}

/** *Before Lee described it as “art”,* Park had thought it “…”; *although Lee accused them,* Park wore a “…” hat: a clause in front holds nothing behind its comma. */
function isInFront({ items }: Scene, cue: number, part: Part): boolean {
  if (isInFrontClause(items, cue, part.item)) return true;
  const between = items.slice(cue, part.item).findIndex((item) => item.kind === 'quote');
  const quote = cue + between;
  if (between < 1 || !isPunctuation(items[quote + 1], ',') || !isFronted(items, { item: quote })) return false;
  return mainSubject(items, quote + 2, part.item)?.first === quote + 2;
}

/** Lee called it “art”; *her neighbour,* “a wet sheep”. Not so: Lee said it leaks; *39 of the leaks* are “critical”. */
function isSomebodyAfter(items: readonly Item[], semicolon: number, quote: number): boolean {
  const subject = mainSubject(items, semicolon + 1, quote);
  return subject !== null && !isThing(items, subject) && !isWord(items[subject.first], /^\d/);
}

/** I have often said “…”: so many words stand between whoever writes and the verb. */
const maxAdverbs = 3;

/** mugs that say “…” and “…”, a cap which reads: “…”: the words of a thing, not of whoever speaks before. */
function isInscription(items: readonly Item[], cue: number, quote: number): boolean {
  const [relative, verb] = [items[cue - 1], items[cue]];
  if (verb?.kind !== 'word' || !/^(?:read|say)$/.test(verb.cue?.infinitive ?? '')) return false;
  const isBeside = items.slice(cue + 1, quote).every((item) => !isWord(item) || isWord(item, listCoordinators));
  return isWord(relative, thingRelatives) && isBeside;
}

function isPassive(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || (item.cue?.form !== 'past' && item.cue?.form !== 'participle')) return false;
  const next = items[at + 1];
  const { at: before, isPassive: isPassiveVerb } = stepOverVerbGroup(items, at, limit);
  if (isPassiveVerb || isWord(next, 'by')) return true;
  // a law, usually called the Lee Act
  return isNaming(item) && before < at - 1 && isPunctuation(items[before], ',', '(', '-');
}

/** Verbs that give a thing a name. */
const isNaming = ({ cue }: NarrationWord): boolean =>
  cue !== null && /^(?:brand|call|dub|label|term)$/.test(cue.infinitive);

/**
 * What a report is embedded in when it is a weak verb, a pronoun's words, or stands in a subordinate clause: Lee said she
 * believes “…”, officials said he said “…”, Lee warned that talks end unless Park offers a “…”. Null when the report at
 * `cue` is not embedded, or is one of its own (Lee said that Park said “…”).
 */
function outerReport(items: readonly Item[], cue: number, source: NounPhrase, limit: number): Finding | null {
  const own = items[cue];
  const head = items[source.last];
  if (own?.kind !== 'word' || head?.kind !== 'word' || source.first > cue) return null;
  const isUnder = isSubordinate(items, cue, source);
  if (!own.cue?.isLabel && !personalPronouns.has(head.normal) && !isUnder) return null;
  for (let at = source.first - 1; at >= limit && (isUnder || source.first - at < 8); at--) {
    const item = items[at];
    if (item?.kind !== 'word') return null;
    if (!item.cue || item.cue.isLabel) continue;
    const next = items[at + 1];
    if (isUnder && !isWord(next, 'that')) continue;
    const outer = subjectOf(items, at);
    return outer && { source: outer, cue: item.span };
  }
  return null;
}

/** … unless Park offers a “…”: a verb in a condition, with words of its own before the quotation, reports nothing. */
function isSubordinate(items: readonly Item[], cue: number, { first }: NounPhrase): boolean {
  const before = items[first - 1];
  const next = items[cue + 1];
  return isWord(before, /^(?:if|unless|until|when|while)$/) && isWord(next, openingDeterminers);
}
