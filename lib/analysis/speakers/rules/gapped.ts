import { listCoordinators } from '../../lexicon/functionWords';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { isNameLike, isThing } from '../phrases/phraseShape';
import { isPossessive } from '../scene/isPossessive';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, NarrationWord } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import type { SpeakerRule } from './rule';

/** Lee called it “…”, *Park* “…” and *Moss* “…”: a verb stands once for several, each with words of their own. */
export const gapped: SpeakerRule = {
  id: 'gapped',
  judge: ({ items }, part) => {
    const limit = sentenceStart(items, part.item);
    const remnant = remnantBefore(items, part.item, limit);
    const after = items[part.item + 1];
    // Lee called it “art”, Omar “the Rock” Park said: a nickname
    if (!remnant || (isWord(after) && !isWord(after, listCoordinators))) return null;
    const first = firstOf(items, remnant.before, limit);
    const verb = verbBefore(items, first);
    if (!verb) return null;
    const object = items.slice(verb.at + 1, first);
    // Lee called Park “…”, Moss “…”: it may be those who are called so
    if (object.some((_, at) => isSomebody(items, verb.at + 1 + at))) return null;
    const isBare = object.every((item) => isWord(item, 'it') || isPunctuation(item, ','));
    return isNameLike(items, remnant.source) || isBare ? { source: remnant.source, cue: verb.cue.span } : null;
  },
};

/** “…”, *Park* “…”; “…”; *Park*, “…”; “…”, and her brother, *Park*, “…”: who stands between two quotations without a verb, and the item of the first. */
function remnantBefore(
  items: readonly Item[],
  quote: number,
  limit: number,
): { readonly source: NounPhrase; readonly before: number } | null {
  const last = isPunctuation(items[quote - 1], ',') || isWord(items[quote - 1], 'as') ? quote - 2 : quote - 1;
  const source = phraseEndingAt(items, last, limit);
  if (!source || isThing(items, source)) return null;
  const head = items[source.last];
  if (isWord(head) && isPossessive(head.token)) return null;
  const role = isPunctuation(items[source.first - 1], ',') ? phraseEndingAt(items, source.first - 2, limit) : null;
  let at = (role ?? source).first - 1;
  const link = items[at];
  while (isWord(items[at], listCoordinators) || isPunctuation(items[at], ',', ';')) at--;
  return items[at] !== link && items[at]?.kind === 'quote' ? { source, before: at } : null;
}

/** A verb stands once for no more than so many. */
const maxRemnants = 12;

/** The item of the quotation that stands first, with the verb. */
function firstOf(items: readonly Item[], quote: number, limit: number): number {
  let first = quote;
  for (let i = 0; i < maxRemnants; i++) {
    const remnant = remnantBefore(items, first, limit);
    if (!remnant) break;
    first = remnant.before;
  }
  return first;
}

/** The finite verb of saying that a quotation is the content of. */
function verbBefore(items: readonly Item[], quote: number): { at: number; cue: NarrationWord } | null {
  for (let at = quote - 1; at > 0 && quote - at <= maxDistance; at--) {
    const cue = items[at];
    if (!isWord(cue) && at < quote - 1) return null;
    if (isWord(cue) && cue.cue) return /^(?:past|present)$/.test(cue.cue.form) ? { at, cue } : null;
  }
  return null;
}

/** called *the old ferry* “…”: so many items from the verb to the quotation. */
const maxDistance = 10;

const isSomebody = (items: readonly Item[], at: number): boolean => {
  const phrase = phraseEndingAt(items, at, at);
  return phrase !== null && isNameLike(items, phrase) && !isWord(items[at], 'it');
};
