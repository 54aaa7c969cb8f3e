import { quantifiers } from '../../lexicon/functionWords';
import { headOf } from '../phrases/headOf';
import { nameAfter } from '../phrases/nameAfter';
import type { NounPhrase } from '../phrases/nounPhrase';
import { ownerOfVoice } from '../phrases/ownerOfVoice';
import { isThing } from '../phrases/phraseShape';
import { isAgentPlural, isPersonNoun } from '../phrases/speakerNoun';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Item, Part } from '../scene/scene';
import { endsLikeSentence } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import type { CarryRule } from './carried';
import { isAbout, type ItemRange } from './isAbout';
import { isNamedInWords } from './isNamedInWords';
import { isQuestion } from './isQuestion';
import type { KnownSpeaker } from './knownSpeaker';
import { leadPhrase } from './leadPhrase';
import { replyComes } from './replied';

/** The person to whom the sentence in [start, end) hands the word for a quotation; `nobody` where the quotation speaks of them, null where it is about no person. */
export function subjectSource(
  context: SourceContext,
  part: Part,
  [start, end]: ItemRange,
  rule: CarryRule,
): KnownSpeaker {
  const { scene } = context;
  // Lee wrote to Park. The answer came at noon: “…”: not by whoever spoke before.
  if (replyComes(scene.items, start)) return 'nobody';
  const lead = leadPhrase(scene.items, start, end, isQuestion(scene, part));
  if (!lead) return null;
  const owner = ownerOfVoice(scene, lead.phrase);
  const phrase = owner ?? nameAfter(scene.items, lead.phrase, end);
  const isSpeaker = lead.as === 'speaker';
  const source = readSource(context, phrase);
  if (!source?.name) return owner ? 'nobody' : null;
  // Others were less polite: “…”: a colon behind a single clause that names nobody else leads to the words of a crowd, too
  const isLedTo =
    endsLikeSentence(part) &&
    isPunctuation(scene.items[end], ':') &&
    scene.items.slice(phrase.last + 1, end).every((item) => isWord(item) && !isNamedIn(scene.mentions, item.span));
  const isCrowd = isLedTo && /^(?:group|unnamed-person)$/.test(source.sourceType) && isPeople(scene.items, phrase);
  if (!isSpeaker && !isCrowd && source.sourceType !== 'person') return null;
  // Park called him a master. “He can sell.”; Park’s voice broke. “He could sell.”: who speaks goes on.
  if ((isSpeaker || owner) && !isNamedInWords(scene, part, source)) return { ...source, cue: null, rule };
  const before: ItemRange | null = lead.as === 'end' ? [start, lead.phrase.first] : null;
  return isAbout(context, part, source, { before, after: [phrase.last + 1, end] })
    ? 'nobody'
    : { ...source, cue: null, rule };
}

/** *Others*, the *neighbours*; not so the *highlights*, a *second*. */
const isPeople = (items: readonly Item[], phrase: NounPhrase): boolean => {
  const head = headOf(items, phrase);
  if (!head || isThing(items, phrase)) return false;
  return quantifiers.has(head.normal) || isPersonNoun(head.normal) || isAgentPlural(head);
};
