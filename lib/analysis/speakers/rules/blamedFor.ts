import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { overAside } from '../phrases/overAside';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isThing } from '../phrases/phraseShape';
import type { SpeakerRule } from './rule';
import { saysWords } from '../phrases/saysWords';
import { speakingPart } from '../phrases/speakingPart';
import { subjectAt } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { hasTag } from '../scene/hasTag';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/** The gerund stands no further before the quotation than this many items. */
const maxDistance = 14;

/** him, them: somebody, but whom is not told here. */
const objectPronouns = /^(?:her|him|them)$/;

/** Lee accused the mayor, Park, of calling it “…”; Lee wants an apology from Park for calling it “…”; Park was fined £2,000 by Lee for saying “…”: the words are of whom the verb is done to. */
export const blamedFor: SpeakerRule = {
  id: 'blamedFor',
  judge: ({ items }, part) => {
    const gerund = gerundBefore(items, part);
    const verb = items[gerund];
    const start = isWord(items[gerund - 1], 'having') ? gerund - 1 : gerund;
    if (verb?.kind !== 'word' || !isWord(items[start - 1], /^(?:for|of)$/)) return null;
    const limit = sentenceStart(items, gerund);
    const end = isAmount(items[start - 2]) ? start - 3 : start - 2;
    if (isWord(items[end], objectPronouns) && isVerb(items[end - 1])) return 'nobody';
    const whole = isPunctuation(items[end], ',') ? overAside(items, end, limit) : null;
    const object = whole?.source ?? phraseEndingAt(items, end, limit);
    if (!object) return null;
    const before = (whole ?? object).first - 1;
    const blamed = isDoneTo(items, before) ? apologist(items, object) : null;
    const done = blamed ?? (isWord(items[before], 'by') ? patientOf(items, before - 1, limit) : null);
    return done && !isThing(items, done) ? { source: done, cue: verb.span } : null;
  },
};

/** The gerund of a verb of saying that has the quotation as what is said, or its participle after “having”; -1 when there is none. */
function gerundBefore(items: readonly Item[], { item: quote }: Part): number {
  for (let at = quote - 1; at > 1 && quote - at <= maxDistance; at--) {
    const item = items[at];
    if (item?.kind === 'quote' || (item?.kind === 'mark' && (at < quote - 1 || !/^[,:]$/.test(item.mark)))) return -1;
    if (item?.kind !== 'word' || !item.cue) continue;
    const isGerund = item.cue.form === 'gerund' || isWord(items[at - 1], 'having');
    return isGerund && saysWords(item) && item.cue.infinitive !== 'ask' ? at : -1;
  }
  return -1;
}

/** wants an apology from *Park*; the phrase itself where it is no apology. */
function apologist(items: readonly Item[], object: NounPhrase): NounPhrase {
  const isApology = isWord(headOf(items, object) ?? undefined, /^apolog(?:ies|y)$/);
  return isApology ? speakingPart(items, object) : object;
}

/** *Park* was accused by Lee of saying: the subject of the passive that ends at an item. */
function patientOf(items: readonly Item[], participle: number, limit: number): NounPhrase | null {
  const { at, isPassive } = stepOverVerbGroup(items, participle, limit);
  return isPassive && isVerb(items[participle]) ? subjectAt(items, at, limit) : null;
}

/** accused, had fined: not said to *Park* for calling, where a preposition stands. */
const isVerb = (item: Item | undefined): boolean => hasTag(item, 'Verb');

/** *accused* Park, *hit out at* Park, *stood by* Park: what is done to whoever follows the item at `before`. */
const isDoneTo = (items: readonly Item[], before: number): boolean =>
  isVerb(items[before]) ||
  (isWord(items[before], 'by') && isWord(items[before - 1], /^st(?:ands?|ood)$/)) ||
  (isWord(items[before], 'at') && isWord(items[before - 1], 'out'));

/** fined Park *£2,000* for. */
const isAmount = (item: Item | undefined): boolean => isWord(item, /\d/);
