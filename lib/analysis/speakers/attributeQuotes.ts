import { negativeWords } from '../lexicon/functionWords';
import type { References } from '../coreference/readReferences';
import type { FoundQuote } from '../quotes/findQuotes';
import type { Syntax } from '../syntax/sentence/syntax';
import { wordsAt } from '../text/span';
import type { TaggedText } from '../text/tagging';
import type { Attribution, Quote } from '../result/analysis';
import { carryRules } from './carry/carried';
import { carrySpeakers } from './carry/carrySpeakers';
import type { KnownSpeaker } from './carry/knownSpeaker';
import { giverOf } from './phrases/giverOf';
import { jointPhrases } from './phrases/jointPhrases';
import { isNumbered } from './phrases/nominalWords';
import { isCapitalised } from './scene/isCapitalised';
import type { NounPhrase } from './phrases/nounPhrase';
import { isFirstPerson } from './phrases/phraseShape';
import { buildScene } from './scene/buildScene';
import { isWord } from './scene/isWord';
import type { Scene } from './scene/scene';
import type { CanSpeak, SpeakerRule } from './rules/rule';
import { speakerRules } from './speakerRules';
import { findInterviewee } from './sources/findInterviewee';
import { readJoint } from './sources/readJoint';
import { readSource } from './sources/readSource';
import { ownerOfTurn } from './sources/ownerOfLabel';
import type { Source, SourceContext } from './sources/source';
import { sourceContext } from './sources/sourceContext';
import type { SourceResolver } from './sourceResolver';
import { classifyQuotes } from './classifyQuotes';

/** The ids of all rules in the order they are asked, those that carry a speaker over last. */
export const ruleOrder: readonly string[] = [...speakerRules.map(({ id }) => id), 'interview', ...carryRules];

/**
 * Gives each quotation its number, its kind and its speaker, by ordered rules (after the sieves of Muzny et al. 2017, "A
 * Two-stage Sieve Approach for Quote Attribution"). A quotation for which no rule finds a source has none. Linear; never
 * throws.
 */
export function attributeQuotes(
  tagged: TaggedText,
  quotes: readonly FoundQuote[],
  references: References,
  syntax: Syntax,
): { readonly quotes: Quote[]; readonly sources: SourceResolver } {
  const scene = buildScene(tagged, quotes, references.people, syntax);
  const spoken: Source[] = [];
  const context = sourceContext(scene, references, spoken);
  const canSpeak: CanSpeak = (phrase) => readSource(context, phrase) !== null;
  const attributions: KnownSpeaker[] = [];
  const interviewee = findInterviewee(scene);
  quotes.forEach(({ by, answersFrom }, index) => {
    const found =
      by === 'interviewee'
        ? (interviewee ?? 'nobody')
        : findSource(context, index, canSpeak, answersFrom === null ? null : interviewee);
    attributions.push(found);
    if (found && found !== 'nobody') spoken.push(found);
  });
  const complete = carrySpeakers(context, attributions);
  const kinds = classifyQuotes(tagged, scene, complete);
  const attributed = quotes.map(({ kind, content }, id) => ({
    id,
    kind: kinds[id] ?? kind,
    content,
    // Nobody says the name of a work.
    attribution: kinds[id] === 'title' ? null : (complete[id] ?? null),
  }));
  const sources: SourceResolver = {
    scene,
    canSpeak,
    sourceOf: (phrase, cue) =>
      isNobody(scene, phrase) ? null : readJoint(context, jointPhrases(scene.items, phrase, cue)),
  };
  return { quotes: attributed, sources };
}

/** @param narrator who says *I* where the quotation stands; null where that is the writer. */
function findSource(
  context: SourceContext,
  quote: number,
  canSpeak: CanSpeak,
  narrator: Attribution | null,
): KnownSpeaker {
  const { scene } = context;
  const parts = partsToAsk(scene, quote);
  for (const rule of speakerRules) {
    for (const part of parts) {
      const found = rule.judge(scene, part, canSpeak);
      if (!found) continue;
      if (found === 'nobody') return found;
      const phrase = giverOf(scene, found.source);
      if (isNobody(scene, phrase)) return 'nobody';
      if (isFirstPerson(scene.items, phrase)) return narrator ? { ...narrator, cue: found.cue } : 'nobody';
      const source = readJoint(context, jointPhrases(scene.items, phrase, found.cue));
      if (source) return { ...asTurn(context, rule, source), cue: found.cue, rule: rule.id };
    }
  }
  return null;
}

/** Who has a turn to speak is somebody: PARK: …; maybe by initials or the first name alone; by a part (THE CLERK: …) nobody who has a label of their own. */
function asTurn({ scene, spoken }: SourceContext, { id }: SpeakerRule, source: Source): Source {
  if (id !== 'turn') return source;
  const label = wordsAt(scene.text, source.source);
  const isOther = ({ personId, source: other }: Source): boolean =>
    personId === source.personId && wordsAt(scene.text, other) !== label;
  if (source.form === 'role' && spoken.slice(-maxLabels).some(isOther))
    return { source: source.source, form: 'role', name: label, sourceType: 'unnamed-person' };
  if (source.personId !== undefined) return source;
  const owner = ownerOfTurn(scene.people, label);
  if (owner) return { ...source, form: 'name', name: owner.name, sourceType: 'person', personId: owner.id };
  return source.sourceType === 'organisation' ? { ...source, sourceType: 'person' } : source;
}

/** So many turns back another label is looked for. */
const maxLabels = 6;

/** *Nobody* said “…”; *no official* has said “…”; neither Lee *nor Park* said “…”. */
function isNobody({ items }: Scene, { first, last }: NounPhrase): boolean {
  const [word, head, before] = [items[first], items[last], items[first - 1]];
  if (isWord(before, 'nor')) return true;
  // No wonder Lee said: the head is somebody. No 10, a No 10 aide: the address.
  const isNamed = head?.kind === 'word' && first < last && (isCapitalised(head) || isNumbered(items, first + 1));
  return isWord(word, negativeWords) && !isNamed;
}

/** The first and the last parts: a quotation over a hundred paragraphs names its source at either end. */
function partsToAsk(scene: Scene, quote: number): Scene['parts'] {
  const parts = scene.partsOf[quote] ?? [];
  return parts.length <= 3 ? parts : [...parts.slice(0, 2), ...parts.slice(-1)];
}
