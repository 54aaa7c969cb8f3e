import type { Attribution } from '../../result/analysis';
import { isPunctuation } from '../scene/isPunctuation';
import type { Part, Scene } from '../scene/scene';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isNamedIn } from '../scene/peopleIndex';
import { standsAlone } from '../scene/sentence';
import { carried } from './carried';
import { isNamedInWords } from './isNamedInWords';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** A sentence of quoted words after an attributed quotation of the same paragraph. */
export function sameParagraph(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const before = lastSaid(scene, filled, quote);
  const previous = scene.partsOf[before]?.at(-1);
  if (!part || !previous || previous.block !== part.block) return null;
  const speaker = speakerOf(filled, before);
  if (!standsAlone(scene, part) && !sameSentence(scene, previous, part)) return null;
  if (isExchanged(scene, filled, quote) || isNamedInWords(scene, part, speaker)) return null;
  return carried(speaker, 'same-paragraph');
}

/** “…,” Lee said, of the “old” wall. “…”: the quotation before, or the one before a few words that its sentence quotes as nobody's. */
function lastSaid(scene: Scene, filled: KnownSpeakers, quote: number): number {
  let before = quote - 1;
  for (let asides = 0; before > 0 && asides < maxAsides && isAside(scene, filled, before); asides++) before--;
  return before;
}

/** A sentence quotes no more than so many things as nobody's. */
const maxAsides = 8;

function isAside(scene: Scene, filled: KnownSpeakers, quote: number): boolean {
  const [part, previous] = [scene.partsOf[quote]?.[0], scene.partsOf[quote - 1]?.at(-1)];
  if (!part || previous?.block !== part.block || speakerOf(filled, quote)) return false;
  if (scene.quotes[quote]?.kind === 'statement' || standsAlone(scene, part)) return false;
  return !scene.items.slice(previous.item + 1, part.item).some((item) => isPunctuation(item, 'stop'));
}

/** “…?” asked Lee. “…,” said Park. “Why?” “…”: after the words of two, who says what right beside the next words may be either. */
function isExchanged({ partsOf }: Scene, filled: KnownSpeakers, quote: number): boolean {
  const [part, next] = [partsOf[quote]?.at(-1), partsOf[quote + 1]?.[0]];
  const [earlier, before] = [speakerOf(filled, quote - 2), speakerOf(filled, quote - 1)];
  if (!part || next?.item !== part.item + 1 || partsOf[quote - 2]?.at(-1)?.block !== part.block) return false;
  return earlier !== null && before !== null && earlier.name !== before.name;
}

/** “…” and “…”: only a few words and no stop between. Not so: when Lee called it “…”, *Park* thought it “…”. */
function sameSentence(scene: Scene, previous: Part, part: Part): boolean {
  const between = scene.items.slice(previous.item + 1, part.item);
  if (between.length > 6 || between.some((item) => isPunctuation(item, 'stop', ';'))) return false;
  const subject = phraseStartingAt(scene.items, previous.item + 2, part.item);
  return !(isPunctuation(between[0], ',') && subject && isNamedIn(scene.mentions, scene.items[subject.last]?.span));
}
