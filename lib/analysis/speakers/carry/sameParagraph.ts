import type { Attribution } from '../../result/analysis';
import { isPunctuation } from '../scene/isPunctuation';
import type { Part, Scene } from '../scene/scene';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { mentionsIn } from '../scene/peopleIndex';
import { standsAlone } from '../scene/sentence';
import { carried, type KnownSpeakers } from './carried';

/** A sentence of quoted words after an attributed quotation of the same paragraph. */
export function sameParagraph(scene: Scene, filled: KnownSpeakers, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const before = lastSaid(scene, filled, quote);
  const previous = scene.partsOf[before]?.at(-1);
  if (!part || !previous || previous.block !== part.block) return null;
  if (!standsAlone(scene, part) && !sameSentence(scene, previous, part)) return null;
  return carried(filled[before], 'same-paragraph');
}

/** “…,” Lee said, of the “old” wall. “…”: the quotation before, or the one before a few words that its sentence quotes as nobody's. */
function lastSaid(scene: Scene, filled: KnownSpeakers, quote: number): number {
  let before = quote - 1;
  while (before > 0 && isAside(scene, filled, before)) before--;
  return before;
}

function isAside(scene: Scene, filled: KnownSpeakers, quote: number): boolean {
  const [part, previous, known] = [scene.partsOf[quote]?.[0], scene.partsOf[quote - 1]?.at(-1), filled[quote]];
  if (!part || previous?.block !== part.block || (known && known !== 'nobody')) return false;
  if (scene.quotes[quote]?.kind === 'statement' || standsAlone(scene, part)) return false;
  return !scene.items.slice(previous.item + 1, part.item).some((item) => isPunctuation(item, 'stop'));
}

/** “…” and “…”: only a few words and no stop between. Not so: when Lee called it “…”, *Park* thought it “…”. */
function sameSentence(scene: Scene, previous: Part, part: Part): boolean {
  const between = scene.items.slice(previous.item + 1, part.item);
  if (between.length > 6 || between.some((item) => isPunctuation(item, 'stop', ';'))) return false;
  const subject = phraseStartingAt(scene.items, previous.item + 2, part.item);
  return !(isPunctuation(between[0], ',') && subject && isNamed(scene, subject));
}

const isNamed = ({ items, mentions }: Scene, { last }: { readonly last: number }): boolean => {
  const span = items[last]?.span;
  return span !== undefined && mentionsIn(mentions, span).some(({ mention }) => /name$/.test(mention.form));
};
