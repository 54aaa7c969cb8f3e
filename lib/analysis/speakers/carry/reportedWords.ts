import type { Attribution } from '../../result/analysis';
import { countLeading } from '../../text/countLeading';
import { wordsAt } from '../../text/span';
import { reporterOf } from '../phrases/reporterOf';
import { sentenceEnd, sentenceStart } from '../scene/sentence';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import { isInHeading } from './sameWords';

/** Fewer words may be anybody's. */
const leastWords = 3;

/** More are no heading. */
const mostWords = 20;

/** The words stand no further below than this, in characters. */
const reach = 6000;

/**
 * Guild is “slow and spiteful” ¶ … *Lee* said it had been slow and spiteful: words of a heading that the text reports without
 * marks.
 */
export function reportedWords(context: SourceContext, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  const words = part ? (wordsAt(scene.text, part.span).match(/[\p{L}\p{N}’']+/gu) ?? []) : [];
  if (!part || words.length < leastWords || words.length > mostWords || !isInHeading(scene, part)) return null;
  const below = scene.text.slice(part.span.end, part.span.end + reach);
  const found = new RegExp(`(?<!\\p{L})${words.join('[^\\p{L}\\p{N}]+')}(?!\\p{L})`, 'iu').exec(below);
  if (!found) return null;
  const start = part.span.end + found.index;
  const at = countLeading(scene.items, ({ span }) => span.end <= start);
  const reporter = reporterOf(scene.items, sentenceStart(scene.items, at), sentenceEnd(scene.items, at));
  const source = reporter && readSource(context, reporter);
  return source?.sourceType === 'person' ? { ...source, cue: null, form: 'carried', rule: 'same-words' } : null;
}
