import type { Attribution } from '../../result/analysis';
import { clauseStart } from '../phrases/clauseStart';
import { namedPhraseAt } from '../phrases/namedPhraseAt';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** “…,” came the reply: by whoever was asked or told something in the sentence before (Lee asked *Park* why), else by the other of two who speak. */
export function replied(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || !isReply(scene, part)) return null;
  const [earlier, last] = [speakerOf(filled, quote - 2), speakerOf(filled, quote - 1)];
  const other = addressed(context, part);
  // “Why?” asked Lee: whoever asks does not answer
  if (other && other.name !== last?.name) return other;
  const isNear = (scene.partsOf[quote - 2]?.[0]?.block ?? -1) >= part.block - maxBlocks;
  return isNear && earlier && last && earlier.name !== last.name ? carried(earlier, 'exchange') : null;
}

/** The two spoke no further back than so many paragraphs. */
const maxBlocks = 2;

function isReply(scene: Scene, part: Part): boolean {
  const start = clauseStart(scene, part);
  if (start === null) return false;
  const [verb, article, noun] = scene.items.slice(start, start + 3);
  return isWord(verb, /^c[ao]mes?$/) && isWord(article, /^(?:an?|the)$/) && isWord(noun, replies);
}

const replies = /^(?:answer|rejoinder|reply|response|retort)$/;

/** Lee asked *Park* why; “…,” Lee told her brother, *Park*. */
function addressed(context: SourceContext, { item: quote }: Part): Attribution | null {
  const { items } = context.scene;
  const end = isPunctuation(items[quote - 2], 'stop') ? quote - 2 : quote - 1;
  for (let at = sentenceStart(items, end); at < end; at++) {
    if (!isWord(items[at], /^(?:ask(?:ed|s)?|tells?|told)$/)) continue;
    const phrase = namedPhraseAt(items, at + 1, end);
    const source = phrase && readSource(context, phrase);
    if (source?.sourceType === 'person') return { ...source, cue: null, form: 'carried', rule: 'exchange' };
  }
  return null;
}
