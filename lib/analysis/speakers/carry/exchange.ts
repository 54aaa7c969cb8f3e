import type { Attribution } from '../../result/analysis';
import { cueWord } from '../../lexicon/cueForms';
import type { Part, Scene } from '../scene/scene';
import type { SourceContext } from '../sources/source';
import { addressee } from './addressee';
import { floorBefore } from './floor';
import { isAllQuoted } from './isAllQuoted';
import { isNamedInWords } from './isNamedInWords';
import { isQuestion } from './isQuestion';
import type { KnownSpeaker, KnownSpeakers } from './knownSpeaker';

/**
 * A paragraph of nothing but quoted words right after somebody else's turn: by whom they have asked (Lee asked *Park*), else by
 * whom they speak with, where that has been said or a question or an answer shows that the two take turns. `nobody` when it has
 * nobody to be by: whoever asks does not answer. Null where whoever spoke may go on.
 */
export function exchange(context: SourceContext, filled: KnownSpeakers, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  const floor = floorBefore(context, filled, quote);
  if (!part || floor?.lastPart.block !== part.block - 1 || !isAllQuoted(scene, part.block)) return null;
  const { last, lastPart, other, isAsked } = floor;
  // “You are wrong, Lee.”
  if (other && isNamedInWords(scene, part, last)) return other;
  const isAnswer = isQuestion(scene, lastPart) && !isQuestion(scene, part);
  if (isAnswer && saysBy(scene, last, /^ask$/)) return asked(context, last, lastPart) ?? other ?? 'nobody';
  // “Is it loaded?” ¶ “It was.”
  if (isAnswer && isAllQuoted(scene, lastPart.block)) return other ?? 'nobody';
  if (last.rule === 'exchange') return other;
  // Park asked Lee whether it was. ¶ “No.” ¶ “Was it not?”; “It was,” replied Lee. ¶ “By whom?”
  const hasAnswered = isAsked || saysBy(scene, last, /^(?:answer|reply|respond|retort)$/);
  if (hasAnswered && isQuestion(scene, part)) return other ?? 'nobody';
  return goesOn(scene, quote, other);
}

/**
 * “…?” said Lee. ¶ “…,” said Park. ¶ “…?” Who asks again is who asked before; what is no question after a short answer may be
 * either's. Null where nobody has asked.
 */
function goesOn(scene: Scene, quote: number, other: Attribution | null): KnownSpeaker {
  const [part, answer, question] = [quote, quote - 1, quote - 2].map((index) => scene.partsOf[index]?.at(-1));
  if (!other || !part || !answer || !question) return null;
  if (!isQuestion(scene, question) || answer.span.end - answer.span.start > maxAnswerLength) return null;
  return isQuestion(scene, part) ? other : 'nobody';
}

/** In characters; who says more than this to a question may go on in the next paragraph. */
const maxAnswerLength = 60;

/** “…?” asked Lee; “…,” replied Lee. */
function saysBy({ text }: Scene, { cue }: Attribution, verbs: RegExp): boolean {
  const verb = cue && cueWord(text.slice(cue.start, cue.end).toLowerCase());
  return verbs.test(verb?.infinitive ?? '');
}

/** “…?” Lee asked *Park*; “…?” Lee asked her brother, *Park*. */
function asked(context: SourceContext, { cue, name }: Attribution, before: Part): Attribution | null {
  const { items } = context.scene;
  const end = before.item + maxClauseLength;
  for (let at = before.item + 1; at < end; at++) {
    if (!cue || items[at]?.span.start !== cue.start) continue;
    const other = addressee(context, at, end);
    return other && other.name !== name ? other : null;
  }
  return null;
}

/** The clause that tells who asks whom is no longer than so many items. */
const maxClauseLength = 20;
