import { nounSource } from '../phrases/speakerNoun';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import { isNamedIn } from '../scene/peopleIndex';
import type { Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import type { CarryRule } from './carried';
import type { ItemRange } from './isAbout';
import type { KnownSpeaker } from './knownSpeaker';
import { subjectSource } from './subjectSource';

/** So many sentences are looked back over to whom a passage is about. */
const maxSentences = 4;

/** Lee is upbeat. The boat is new. “…”: to whom the last sentence of a passage of narration that is about anybody hands the word. */
export function passageSource(
  context: SourceContext,
  part: Part,
  [first, last]: ItemRange,
  rule: CarryRule,
): KnownSpeaker {
  const { scene } = context;
  // The answer: “…”; his last poem goes: “…”: a sentence that leads to the words itself
  const most = isPunctuation(scene.items[last], ':') ? 1 : maxSentences;
  let end = last;
  for (let sentences = 0; sentences < most && end > first; sentences++) {
    const start = Math.max(first, sentenceStart(scene.items, end));
    const sentence = scene.items.slice(start, end);
    // Who has spoken in the paragraph already goes on by other rules.
    if (rule === 'lead-in' && sentence.some(({ kind }) => kind === 'quote')) return null;
    if (sentences > 0 && sentence.some((item) => isWord(item, narrators))) return null;
    const found = subjectSource(context, part, [start, end], rule);
    if (found || !tellsOfNobody(scene, start, end)) return found;
    end = start - 1;
  }
  return null;
}

/** The winter was long; *the child* was cold. Not so: a neighbour came; we were late; Lee left. */
const tellsOfNobody = ({ items, mentions }: Scene, start: number, end: number): boolean =>
  items.slice(start, end).every((item, offset) => {
    if (item.kind !== 'word') return item.kind === 'mark';
    const source = nounSource(item.normal);
    const isPerson = source === 'group' || (source === 'unnamed-person' && !isWord(items[start + offset - 1], 'the'));
    return !isPerson && !narrators.test(item.normal) && !isNamedIn(mentions, item.span);
  });

const narrators = /^(?:i|me|my|our|they|us|we)$/;
