import { isCapitalised } from '../scene/isCapitalised';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import type { SpeakerRule } from './rule';
import { isTime } from '../phrases/nominalWords';
import { mentionsIn } from '../scene/peopleIndex';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';

/** A signed line has no more items than this beside the quotation. */
const maxSignature = 12;

/** "…" — Ann Lee; "…" -Ann Lee, 34, Hull; "…" (Ann Lee); ‘…’: Ann Lee on the storm: a quotation that fills its paragraph, and the name of who said it after it or in the next line. */
export const signature: SpeakerRule = {
  id: 'signature',
  judge: (scene, part) => {
    const [first, end] = scene.blockItems[part.block] ?? [0, 0];
    if (part.item !== first || end - first > maxSignature) return null;
    const next = wordFrom(scene.items, part.item + 1, end);
    const source = next === null ? nextLine(scene, part) : signed(scene, part.span.end, next, end);
    return source && { source, cue: null };
  },
};

/** The first word from an item on, over punctuation; null when none or a quotation comes. */
function wordFrom(items: readonly Item[], from: number, end: number): number | null {
  let at = from;
  while (at < end && items[at]?.kind === 'mark') at++;
  return at < end ? at : null;
}

/** The name after a dash or in brackets, from the item at `at` to the end of the line; `after` is where the words before end. */
function signed({ items, text, mentions }: Scene, after: number, at: number, end: number): NounPhrase | null {
  const start = items[at];
  if (start?.kind !== 'word') return null;
  const gap = text.slice(after, start.span.start);
  const isDash = /^[.!?]?["”’'»]*[.!?]?\s*(?:[—–―~-]|--)\s*$/u.test(gap);
  const isBracket = /^[.!?]?["”’'»]*[.!?]?\s*[([]$/u.test(gap) && mentionsIn(mentions, start.span).length > 0;
  if (/^["”’'»]*:\s*$/u.test(gap)) return nameOfHeading(items, mentions, at, end);
  return isDash || isBracket ? nameOfLine(items, mentions, at, end) : null;
}

/** ‘…’: *Ann Lee*; ‘…’: *Ann Lee* on the storm; ‘…’: *Ann Lee* blasts the board: a heading. */
function nameOfHeading(
  items: readonly Item[],
  mentions: Scene['mentions'],
  at: number,
  end: number,
): NounPhrase | null {
  const source = phraseStartingAt(items, at, end);
  const last = source && items[source.last];
  const isName = last && mentionsIn(mentions, last.span).some(({ mention }) => /name$/.test(mention.form));
  if (!isName) return null;
  const next = source.last + 1;
  const verb = items[next];
  return next === end ||
    (verb?.kind === 'word' && verb.cue?.form === 'present') ||
    isPunctuation(items[next], 'stop') ||
    isWord(items[next], /^(?:about|after|on|over)$/)
    ? source
    : null;
}

/** *Ann Lee*; *Ann Lee*, harbour master; *Ann Lee*, 34, Hull; *Ann Lee* (@annlee) May 3, 2024: what follows the name only says who it is. */
function nameOfLine(items: readonly Item[], mentions: Scene['mentions'], at: number, end: number): NounPhrase | null {
  const source = phraseStartingAt(items, at, end);
  const last = source && items[source.last];
  if (!source || last?.kind !== 'word' || !isCapitalised(last)) return null;
  const after = items[source.last + 1];
  const isAside = isPunctuation(after, ',', '(', ')');
  const isDated = mentionsIn(mentions, last.span).length > 0;
  const isRole =
    isAside && items.slice(source.last + 1, end).every((_, i) => isDescription(items, source.last + 1 + i, isDated));
  return source.last === end - 1 || isRole ? source : null;
}

/** A word of a role or a place, an age between commas, after somebody's name a date or a handle: not so a verb. */
function isDescription(items: readonly Item[], at: number, isDated: boolean): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return item?.kind === 'mark';
  const before = items[at - 1];
  if (!/^\d/.test(item.normal)) return !item.cue;
  if (isDated && /^\d{1,4}\)?$/.test(item.normal)) return before?.kind === 'mark' || isTime(items, at - 1);
  return /^\d{1,2}$/.test(item.normal) && before?.kind === 'mark';
}

/** ¶ — Ann Lee; ¶ Ann Lee, harbour master: a line of its own under the words. Null where the lines with names stand above the words. */
function nextLine(scene: Scene, part: Part): NounPhrase | null {
  const name = nameLine(scene, part.block + 1);
  if (!name) return null;
  // A bare name may be the next part's heading.
  const [first, end] = scene.blockItems[part.block + 1] ?? [0, 0];
  if (name.first === first && name.last === end - 1) return null;
  let block = part.block;
  for (let steps = 0; steps < maxSigned && isQuotedLine(scene, block - 2) && nameLine(scene, block - 1); steps++)
    block -= 2;
  return nameLine(scene, block - 1) ? null : name;
}

/** So many signed quotations in a row are looked at. */
const maxSigned = 20;

const isQuotedLine = ({ items, blockItems }: Scene, block: number): boolean => {
  const [first, end] = blockItems[block] ?? [0, 0];
  return first < end && end - first <= maxSignature && items.slice(first, end).every(({ kind }) => kind !== 'word');
};

/** The name that a line consists of, with a dash in front or without; null for other lines. */
function nameLine({ items, blockItems, text, mentions }: Scene, block: number): NounPhrase | null {
  const [first, end] = blockItems[block] ?? [0, 0];
  if (first >= end || end - first > maxSignature || items.slice(first, end).some(({ kind }) => kind === 'quote'))
    return null;
  const at = wordFrom(items, first, end);
  const start = at === null ? undefined : items[at];
  if (at === null || !start) return null;
  const line = text.slice(start.span.start, items[end]?.span.end ?? start.span.end);
  const isPerson = mentionsIn(mentions, start.span).some(({ mention }) => /name$/.test(mention.form));
  return isPerson && !/[.:!?;]\s*$/.test(line) ? nameOfLine(items, mentions, at, end) : null;
}
