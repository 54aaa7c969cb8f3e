import type { Attribution } from '../../result/analysis';
import { articles } from '../../lexicon/functionWords';
import { clauseStart } from '../phrases/clauseStart';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { addressee } from './addressee';
import { carried } from './carried';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/**
 * “…,” came the reply; the answer came at noon: “…”: by whoever was asked or told something in the sentence before (Lee asked
 * *Park* why), else by the other of two who speak.
 */
export function replied(context: SourceContext, filled: KnownSpeakers, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  const reply = part && replyAt(scene, part);
  if (typeof reply !== 'number') return null;
  const [earlier, last] = [speakerOf(filled, quote - 2), speakerOf(filled, quote - 1)];
  const other = earlier?.name !== last?.name ? carried(earlier, 'exchange') : null;
  return addressed(context, sentenceStart(scene.items, reply), last) ?? other;
}

/** Where the noun of a reply stands that comes as a quotation; null where none does. */
function replyAt(scene: Scene, part: Part): number | null {
  const { items } = scene;
  const after = clauseStart(scene, part);
  if (after !== null && isWord(items[after], coming) && isReply(items, after + 1)) return after + 2;
  const before = sentenceStart(items, part.item);
  return replyComes(items, before) ? before + 1 : null;
}

/** *The answer came* at noon: “…” */
export const replyComes = (items: readonly Item[], at: number): boolean =>
  isReply(items, at) && isWord(items[at + 2], coming);

const coming = /^c[ao]mes?$/;

const isReply = (items: readonly Item[], at: number): boolean =>
  isWord(items[at], articles) && isWord(items[at + 1], replies);

/** What somebody says who was spoken to. */
const replies = /^(?:answer|rejoinder|reply|response|retort)$/;

/** The words that are answered stand no more items before their answer. */
const reach = 60;

/** Lee asked *Park* why; “…,” Lee told her brother, *Park*; Lee wrote to *Park*: whom the nearest such verb tells of, but who has spoken since. */
function addressed(context: SourceContext, end: number, last: Attribution | null): Attribution | null {
  const { items } = context.scene;
  let isAnswered = false;
  for (let at = end - 1; at >= 0 && at >= end - reach; at--) {
    const verb = items[at];
    if (isPunctuation(verb, 'break') && at < end - 1) break;
    if (verb?.kind === 'quote') isAnswered = true;
    const isTo = isWord(items[at + 1], 'to');
    if (!isWord(verb, isTo ? speakingTo : askingOf)) continue;
    const other = addressee(context, isTo ? at + 1 : at, end);
    if (other && !(isAnswered && other.name === last?.name)) return other;
  }
  return null;
}

const askingOf = /^(?:ask(?:ed|s)?|tells?|told)$/;
const speakingTo = /^(?:complain(?:ed|s)?|sa(?:id|ys?)|wr[io]tes?)$/;
