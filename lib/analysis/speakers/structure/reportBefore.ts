import { relativePronouns, subjectRelatives, subordinators } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { saysWords } from '../phrases/saysWords';
import { subjectOf } from '../phrases/subject';
import { stepOverVerbGroup } from '../phrases/verbGroup';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene, NarrationWord } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { governorsOf } from './governor';

/** A clause that stands before a quotation in its sentence and has it as what is said. */
export interface ReportBefore {
  /** The item of its verb. */
  readonly at: number;
  readonly verb: NarrationWord;
  /** Who does it, by the words beside the verb: of *who said* whom “who” stands for. */
  readonly source: NounPhrase;
  /** Whether the verb says or names, and does not only tell how somebody sees a thing (Lee said Park *sees* it as “…”). */
  readonly isSaying: boolean;
  /** The word that opens the clause, if it opens with one that makes it depend on another: while, who, whose. */
  readonly opener: { readonly at: number; readonly word: string } | null;
}

/** The verb stands no further before the quotation than this many items. */
const maxDistance = 16;

/** describes herself as “…”: where the tree is silent, verb and quotation are no further apart than so many items. */
const maxBeside = 4;

/** Opener and subject: *whose novel* Lee called. */
const maxOpener = 8;

const openers: ReadonlySet<string> = new Set([...subordinators, ...relativePronouns, 'as', 'what', 'whose']);

/**
 * The nearest finite verb of saying before a quotation that nothing closes off from it: no comma stands between, except one
 * right before the quotation. Null when there is none.
 */
export function reportBefore(scene: Scene, part: Part): ReportBefore | null {
  const { items } = scene;
  const limit = Math.max(sentenceStart(items, part.item), part.item - maxDistance);
  for (let at = part.item - 1; at >= limit; at--) {
    const item = items[at];
    if (item?.kind === 'mark' && at < part.item - 1) return null;
    if (item?.kind === 'quote') return null;
    if (item?.kind !== 'word' || !item.cue) continue;
    const { form } = item.cue;
    const { at: before, isPassive, isPerfect } = stepOverVerbGroup(items, at, limit);
    if (form === 'gerund' || (form === 'participle' && !isPerfect)) return null;
    // would do well to begin “…”
    const isInfinitive = form === 'base' && isWord(items[before], 'to');
    if (isPassive || isInfinitive) return null;
    const source = subjectOf(items, at);
    if (!source) return null;
    const opener = openerOf(items, at, source);
    return isGovernedBy(scene, part, at, opener?.word === 'who')
      ? { at, verb: item, source, isSaying: saysWords(item), opener }
      : null;
  }
  return null;
}

/** Whether the sentence's tree has the words as what that verb says, too; where it is silent, what stands beside it or in its *who* clause. */
function isGovernedBy(scene: Scene, part: Part, verb: number, isRelative: boolean): boolean {
  if (part.item - verb === 1) return true;
  const [nearest] = governorsOf(scene, part);
  if (!nearest) return isRelative || part.item - verb <= maxBeside || leadsOn(scene, part, verb);
  return nearest.kind === 'verb' && scene.structure.itemAt[nearest.clause.verb] === verb;
}

/** joked to a colleague *that* he steered “…” */
const leadsOn = ({ items }: Scene, part: Part, verb: number): boolean =>
  items.slice(verb + 1, part.item).some((item) => isWord(item, 'that'));

function openerOf(items: readonly Item[], verb: number, source: NounPhrase): ReportBefore['opener'] {
  const { at: before } = stepOverVerbGroup(items, verb, source.first);
  const relative = items[before];
  if (relative?.kind === 'word' && before > source.last && isWord(relative, subjectRelatives))
    return { at: before, word: relative.normal };
  for (let at = source.first; at >= 0 && source.first - at <= maxOpener; at--) {
    const word = items[at];
    if (word?.kind !== 'word') return null;
    if (openers.has(word.normal)) return { at, word: word.normal };
    if (at < source.first && !isBetween(word)) return null;
  }
  return null;
}

/** *Even* though; three weeks after Lee: nothing else stands between an opener and its subject. */
const isBetween = ({ normal, token }: NarrationWord): boolean =>
  token.tags.has('Adverb') || token.tags.has('Noun') || normal === 'the';
