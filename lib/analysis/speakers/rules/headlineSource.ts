import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { nounSource } from '../phrases/speakerNoun';
import { endsInStop, itemsOfBlock, textOfBlock } from '../scene/block';
import { isCapitalised } from '../scene/isCapitalised';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Scene } from '../scene/scene';
import type { CanSpeak, SpeakerRule } from './rule';

/** Longer lines, in items, are paragraphs. */
const maxHeadline = 30;

/** Fares ‘to double’ by June: *union*; *Harbour chief*: fares ‘to double’: a headline whose words are of whom it names at one end. */
export const headlineSource: SpeakerRule = {
  id: 'headlineSource',
  judge: (scene, part, canSpeak) => {
    const [first, end] = itemsOfBlock(scene, part.block);
    if (end - first > maxHeadline || endsInStop(textOfBlock(scene, part.block))) return null;
    const source = sourceAtEnd(scene, part.item, end, canSpeak) ?? sourceAtStart(scene, first, part.item);
    return source && { source, cue: null };
  },
};

/** …: *union*; … – *union leader*; …: *BMO*. Not so: … – Harbour News, for the outlet stands behind a dash. */
function sourceAtEnd(scene: Scene, part: number, end: number, canSpeak: CanSpeak): NounPhrase | null {
  const { items } = scene;
  let at = end - 1;
  while (at > part && items[at]?.kind === 'word') at--;
  const mark = items[at];
  if (at === part || !isPunctuation(mark, ':', '-')) return null;
  const source = phraseStartingAt(items, at + 1, end);
  const head = items[end - 1];
  if (source?.last !== end - 1 || head?.kind !== 'word') return null;
  if (isNamedIn(scene.mentions, head.span)) return source;
  const isProper =
    /^\p{Lu}(?:\p{Lu}{1,5}$|.*\p{Ll})/u.test(head.token.text) && items.slice(at + 1, end).every(isCapitalised);
  if (isPunctuation(mark, ':') && isProper && canSpeak(source)) return source;
  return nounSource(head.normal) && (isPunctuation(mark, ':') || !isCapitalised(head)) ? source : null;
}

/** *Harbour chief*: …; *Ann Lee*: …. Not so: Ann Lee: how the …; Report: …, for that may be what it is about. */
function sourceAtStart(scene: Scene, first: number, part: number): NounPhrase | null {
  const { items } = scene;
  const source = phraseStartingAt(items, first, part);
  const head = source && items[source.last];
  if (!source || head?.kind !== 'word' || !isPunctuation(items[source.last + 1], ':')) return null;
  if (isNamedIn(scene.mentions, head.span)) return isWord(items[source.last + 2], topics) ? null : source;
  return /^(?:unnamed-person|group|organisation)$/.test(nounSource(head.normal) ?? '') ? source : null;
}

const topics = /^(?:a|an|how|inside|is|the|what|when|where|who|why)$/;
