import type { Attribution } from '../../result/analysis';
import { cueWord } from '../../lexicon/cueForms';
import { subjectOf } from '../phrases/subject';
import { itemsOfBlock } from '../scene/block';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { addressee } from './addressee';
import { carried } from './carried';
import { isAllQuoted } from './isAllQuoted';
import { isQuestion } from './isQuestion';
import { speakerOf, type KnownSpeaker, type KnownSpeakers } from './knownSpeaker';

/**
 * A paragraph of nothing but quoted words that answers a question of the paragraph before: by whoever was asked (Lee asked
 * *Park*), else by whoever spoke before the question; then the two go on by turns. `nobody` when an answer has nobody to be
 * by: whoever asks does not answer. Null for other paragraphs.
 */
export function exchange(context: SourceContext, filled: KnownSpeakers, quote: number): KnownSpeaker {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  const before = scene.partsOf[quote - 1]?.at(-1);
  if (!part || !before || before.block !== part.block - 1 || !isAllQuoted(scene, part.block)) return null;
  const asker = speakerOf(filled, quote - 1);
  if (!asker) return null;
  const earlier = scene.partsOf[quote - 2]?.at(-1)?.block === before.block - 1 ? speakerOf(filled, quote - 2) : null;
  const other = earlier && earlier.name !== asker.name ? carried(earlier, 'exchange') : null;
  if (asker.rule === 'exchange') return other;
  if (!isAsked(scene, asker, before)) return asksOn(context, asker, before, part) ?? goesOn(scene, quote, other);
  return asked(context, asker, before) ?? other ?? 'nobody';
}

/** *Lee* asked Park whether she would go. ¶ “No.” ¶ “And yet you will?”: after an answer whoever has asked asks again. */
function asksOn(context: SourceContext, answer: Attribution, before: Part, part: Part): Attribution | null {
  const { scene } = context;
  if (!isQuestion(scene, part)) return null;
  const [first, end] = itemsOfBlock(scene, before.block - 1);
  const start = Math.max(first, sentenceStart(scene.items, end));
  const verb = start + scene.items.slice(start, end).findIndex((item) => isWord(item, asking));
  const phrase = verb < start ? null : subjectOf(scene.items, verb);
  const source = phrase && readSource(context, phrase);
  return source && source.name !== answer.name ? carried(source, 'exchange') : null;
}

const asking = /^ask(?:ed|s)$/;

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

/** “…?” asked Lee. */
function isAsked(scene: Scene, { cue }: Attribution, before: Part): boolean {
  const verb = cue && cueWord(scene.text.slice(cue.start, cue.end).toLowerCase());
  return verb?.infinitive === 'ask' && isQuestion(scene, before);
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
