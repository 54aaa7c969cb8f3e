import { isAllQuoted } from '../carry/isAllQuoted';
import { isCapitalised } from '../scene/isCapitalised';
import { headOf } from '../phrases/headOf';
import type { NounPhrase } from '../phrases/nounPhrase';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import type { SpeakerRule } from './rule';
import { isHandle, isTime } from '../phrases/nominalWords';
import { nounSource } from '../phrases/speakerNoun';
import { isNamedIn, mentionsIn } from '../scene/peopleIndex';
import { itemsOfBlock, textOfBlock } from '../scene/block';
import { isPunctuation } from '../scene/isPunctuation';
import { isWord } from '../scene/isWord';
import type { Item, Part, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';

/** A signed line has no more items than this beside the quotation. */
const maxSignature = 16;

/** "…" — Ann Lee; 2. "…" -Ann Lee, 34, Hull; "….” Ann Lee, vet; "…" (Ann Lee); ‘…’: Ann Lee on the storm: a quotation that fills its paragraph, and the name of who said it after it or in the next line. */
export const signature: SpeakerRule = {
  id: 'signature',
  judge: (scene, part) => {
    const [start, end] = itemsOfBlock(scene, part.block);
    const isNumbered = isWord(scene.items[start], /^(?:\d{1,2}|[^\p{L}\d]+)$/u);
    const first = wordFrom(scene.items, isNumbered ? start + 1 : start, end);
    const signer = part.item === first ? null : signerOf(scene, part.item, end);
    if (signer) return { source: signer, cue: null };
    if (part.item !== first || end - first > maxSignature) return null;
    const next = wordFrom(scene.items, part.item + 1, end);
    const source = next === null ? nextLine(scene, part) : signed(scene, part.span.end, next, end);
    return source && { source, cue: null };
  },
};

/** They called me ‘the boat’ – *Ann Lee*: who signs a line without marks that speaks of themselves says what it quotes, too. */
function signerOf({ items, mentions }: Scene, part: number, end: number): NounPhrase | null {
  const start = sentenceStart(items, part);
  if (end - start > maxSignedLine) return null;
  const dash = lastDash(items, part, end);
  const word = items[dash + 1];
  if (dash === part || word?.kind !== 'word') return null;
  const isOwn = items.slice(start, dash).some((item) => isWord(item, /^(?:i|me|my|our|us|we)$/));
  return isOwn && isNamedIn(mentions, word.span) ? nameOfLine(items, mentions, dash + 1, end) : null;
}

function lastDash(items: readonly Item[], from: number, end: number): number {
  let at = end - 1;
  while (at > from && !isPunctuation(items[at], '-')) at--;
  return at;
}

/** A signed line without marks has no more items. */
const maxSignedLine = 40;

/** The first item from one on that is no punctuation; null when none comes. */
function wordFrom(items: readonly Item[], from: number, end: number): number | null {
  let at = from;
  while (at < end && items[at]?.kind === 'mark') at++;
  return at < end ? at : null;
}

/** The name after a dash, in brackets or right behind the last stop, from the item at `at` to the end of the line; `after` is where the words before end. */
function signed({ items, text, mentions }: Scene, after: number, at: number, end: number): NounPhrase | null {
  const start = items[at];
  if (start?.kind !== 'word') return null;
  const gap = text.slice(after, start.span.start);
  const isDash = /^[.!?]?["”’'»]*[.!?]?\s*(?:[—–―~-]|--)\s*$/u.test(gap);
  const isBesideName =
    (/^[.!?]?["”’'»]*[.!?]?\s*[([]$/u.test(gap) ||
      /[.!?]["”’'»]+\s+$/u.test(text.slice(after - 1, start.span.start))) &&
    isNamedIn(mentions, start.span);
  if (/^["”’'»]*:\s*$/u.test(gap)) return nameOfHeading(items, mentions, at, end);
  return isDash || isBesideName ? nameOfLine(items, mentions, at, end) : null;
}

/** ‘…’: *Ann Lee*; ‘…’: *Ann Lee* on the storm; ‘…’: *survivors* tell of the storm: a heading. */
function nameOfHeading(
  items: readonly Item[],
  mentions: Scene['mentions'],
  at: number,
  end: number,
): NounPhrase | null {
  const source = phraseStartingAt(items, at, end);
  const last = source && items[source.last];
  if (!source || last?.kind !== 'word') return null;
  const isName = isNamedIn(mentions, last.span);
  const next = source.last + 1;
  if ((isName || nounSource(last.normal)) && isSpeaking(items, next)) return source;
  const isTopic = next === end || isPunctuation(items[next], 'stop') || isWord(items[next], topics);
  return isName && isTopic ? source : null;
}

/** Ann Lee *tells* of the storm; Ann Lee *blasts* the board: in the present, since a headline's past may be a passive. */
function isSpeaking(items: readonly Item[], at: number): boolean {
  const verb = items[at];
  if (verb?.kind !== 'word') return false;
  // ‘I was pushed’: port denies that Lee was sent out
  if (verb.cue?.infinitive === 'deny') return false;
  if (verb.cue?.form === 'present' || (verb.cue?.form === 'base' && !verb.cue.isLabel)) return true;
  return /^(?:speak|tell)s?$/.test(verb.normal);
}

const topics = /^(?:about|after|on|over)$/;

/** *Ann Lee*; *Ann Lee*, harbour master; *Ann Lee*, 34, Hull; *Ann Lee* (@annlee) May 3, 2024; *Ann Lee* on the storm; *a survivor*: what follows only says who it is. */
function nameOfLine(items: readonly Item[], mentions: Scene['mentions'], at: number, end: number): NounPhrase | null {
  const account = accountOf(items, at, end);
  if (account) return account;
  const source = phraseStartingAt(items, at, end);
  const last = source && items[source.last];
  const head = source && headOf(items, source);
  if (!source || !head || last?.kind !== 'word' || !(isCapitalised(last) || nounSource(head.normal))) return null;
  const after = items[source.last + 1];
  const isAside = isPunctuation(after, ',', '(', ')') || isWord(after, topics);
  const isDated = mentionsIn(mentions, last.span).length > 0;
  const isRole =
    isAside && items.slice(source.last + 1, end).every((_, i) => isDescription(items, source.last + 1 + i, isDated));
  return source.last === end - 1 || isRole ? source : null;
}

/** *Port News* (@PortNews) May 3, 2024; sailors of holm (*@holmsail*): what an account calls itself, where that looks like a name. */
function accountOf(items: readonly Item[], at: number, end: number): NounPhrase | null {
  for (let open = at + 1; open < Math.min(end, at + maxAccount); open++) {
    const [item, handle] = [items[open], items[open + 1]];
    if (item?.kind === 'word') continue;
    if (!isPunctuation(item, '(') || handle?.kind !== 'word' || !isHandle(handle)) return null;
    const isName = [items[at], items[open - 1]].every((word) => isCapitalised(word));
    return isName ? { first: at, last: open - 1 } : { first: open + 1, last: open + 1 };
  }
  return null;
}

/** An account's name has fewer items. */
const maxAccount = 8;

/** A word of a role or a place, an age between commas, after somebody's name a date or a handle: not so a verb. */
function isDescription(items: readonly Item[], at: number, isDated: boolean): boolean {
  const item = items[at];
  // Ann Lee, “The Boat Book”
  if (item?.kind !== 'word') return true;
  const before = items[at - 1];
  if (!/^\d/.test(item.normal)) return !item.cue;
  if (isDated && /^\d{1,4}\)?$/.test(item.normal)) return before?.kind === 'mark' || isTime(items, at - 1);
  // Ann Lee, 34; Ann Lee, plot 14
  return /^\d{1,2}$/.test(item.normal);
}

/** ¶ — Ann Lee; ¶ Ann Lee, harbour master: a line of its own under the words. Null where the lines with names stand above the words. */
function nextLine(scene: Scene, part: Part): NounPhrase | null {
  const name = nameLine(scene, part.block + 1);
  if (!name) return null;
  // A bare name may be the next part's heading.
  const [first, end] = itemsOfBlock(scene, part.block + 1);
  const start = scene.items[name.first];
  const isBare = name.first === first && name.last === end - 1 && start && !isBehindDash(scene.text, start);
  if (isBare) return null;
  let block = part.block;
  for (let steps = 0; steps < maxSigned && isAllQuoted(scene, block - 2) && nameLine(scene, block - 1); steps++)
    block -= 2;
  return nameLine(scene, block - 1) ? null : name;
}

/** So many signed quotations in a row are looked at. */
const maxSigned = 20;

/** The name that a line consists of, or with a dash in front begins with; null for other lines. */
function nameLine(scene: Scene, block: number): NounPhrase | null {
  const { items, text, mentions } = scene;
  const [first, end] = itemsOfBlock(scene, block);
  const at = wordFrom(items, first, end);
  const start = at === null ? undefined : items[at];
  if (at === null || !start) return null;
  const isDash = isBehindDash(text, start);
  if (!isDash && (end - first > maxSignature || items.slice(first, end).some(({ kind }) => kind === 'quote')))
    return null;
  const name = isDash ? phraseStartingAt(items, at, end) : null;
  // — Ann Lee, after she came in third
  if (name && isPunctuation(items[name.last + 1], ',') && isNamedIn(mentions, items[name.last]?.span)) return name;
  const isName = isNamedIn(mentions, start.span) || accountOf(items, at, end) !== null;
  // — Ann Lee.
  const isSentence = (isDash ? /[:!?;]$/ : /[.:!?;]$/).test(textOfBlock(scene, block));
  const close = isPunctuation(items[end - 1], 'stop') ? end - 1 : end;
  return isName && !isSentence ? nameOfLine(items, mentions, at, close) : null;
}

/** — *Ann Lee*; -*Ann Lee* */
const isBehindDash = (text: string, { span }: Item): boolean =>
  /[—–―-] ?$/u.test(text.slice(Math.max(0, span.start - 2), span.start));
