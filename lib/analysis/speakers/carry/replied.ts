import type { Attribution } from '../../result/analysis';
import { articles } from '../../lexicon/functionWords';
import { clauseStart } from '../phrases/clauseStart';
import { isWord } from '../scene/isWord';
import type { Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { addressee } from './addressee';
import { carried } from './carried';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** “…,” came the reply: by whoever was asked or told something in the sentence before (Lee asked *Park* why), else by the other of two who speak. */
export function replied(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || !isReply(scene, part)) return null;
  const [earlier, last] = [speakerOf(filled, quote - 2), speakerOf(filled, quote - 1)];
  return addressed(context, part) ?? (earlier?.name !== last?.name ? carried(earlier, 'exchange') : null);
}

function isReply(scene: Scene, part: Part): boolean {
  const start = clauseStart(scene, part);
  if (start === null) return false;
  const [verb, article, noun] = scene.items.slice(start, start + 3);
  return isWord(verb, /^c[ao]mes?$/) && isWord(article, articles) && isWord(noun, replies);
}

/** What somebody says who was spoken to. */
export const replies = /^(?:answer|rejoinder|reply|response|retort)$/;

/** Lee asked *Park* why; “…,” Lee told her brother, *Park*. */
function addressed(context: SourceContext, { item: quote }: Part): Attribution | null {
  const { items } = context.scene;
  const end = quote - 1;
  for (let at = sentenceStart(items, end); at < end; at++) {
    const other = isWord(items[at], /^(?:ask(?:ed|s)?|tells?|told)$/) ? addressee(context, at, end) : null;
    if (other) return other;
  }
  return null;
}
