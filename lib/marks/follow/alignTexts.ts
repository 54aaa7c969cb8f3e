import { countLeading } from '../../analysis/text/countLeading';

/** A stretch of characters that two texts share. */
export interface Stretch {
  /** Where it begins in the earlier text and in the later one. */
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * In characters: a run that occurs once in each of two texts and is this long is taken to be the same. Shorter runs occur by chance
 * ("said that"), longer ones miss what is between two edits of a sentence.
 */
const seedLength = 12;

/** In characters: of longer changes, only the equal beginning and end are aligned, as the rest is another text. */
const mostCompared = 100_000;

/**
 * The stretches that two versions of a text share, in the order of both. First exactly: one text inside the other, then the same
 * beginning and end. What remains is aligned around runs that occur once in both, as in patience diff
 * (https://bramcohen.livejournal.com/73318.html). Returns `[]` if they have nothing in common.
 */
export function alignTexts(before: string, after: string): Stretch[] {
  const whole = alignWhole(before, after);
  if (whole) return joinStretches([whole]);
  const start = commonStart(before, after);
  const end = commonEnd(before.slice(start), after.slice(start));
  const middle = alignMiddles(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return joinStretches([
    { before: 0, after: 0, length: start },
    ...middle.map((stretch) => ({ ...stretch, before: start + stretch.before, after: start + stretch.after })),
    { before: before.length - end, after: after.length - end, length: end },
  ]);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

/** The position of one text in the other; null when neither contains the other. */
function alignWhole(before: string, after: string): Stretch | null {
  const at = after.indexOf(before);
  if (at >= 0) return { before: 0, after: at, length: before.length };
  const from = before.indexOf(after);
  return from >= 0 ? { before: from, after: 0, length: after.length } : null;
}

function alignMiddles(before: string, after: string): Stretch[] {
  const whole = alignWhole(before, after);
  if (whole) return [whole];
  if (before.length + after.length > mostCompared) return [];
  const stretches: Stretch[] = [];
  let last: Stretch = { before: 0, after: 0, length: 0 };
  for (const seed of longestOrdered(sharedSeeds(before, after))) {
    const isTaken = seed.before < last.before + last.length || seed.after < last.after + last.length;
    if (isTaken) continue;
    last = grow(seed, last, before, after);
    stretches.push(last);
  }
  return stretches;
}

/** The seeds that occur once in each text, in the order of the earlier one. */
function sharedSeeds(before: string, after: string): Stretch[] {
  const inAfter = offsetsOfSeeds(after);
  return [...offsetsOfSeeds(before)].flatMap(([seed, offset]) => {
    const other = inAfter.get(seed) ?? -1;
    return offset >= 0 && other >= 0 ? [{ before: offset, after: other, length: seedLength }] : [];
  });
}

/** The offset of each seed, in text order; −1 for those that occur more than once. */
function offsetsOfSeeds(text: string): Map<string, number> {
  const offsets = new Map<string, number>();
  for (let i = 0; i + seedLength <= text.length; i++) {
    const seed = text.slice(i, i + seedLength);
    offsets.set(seed, offsets.has(seed) ? -1 : i);
  }
  return offsets;
}

/** The most seeds that are in order in both texts (patience sorting). */
function longestOrdered(seeds: readonly Stretch[]): Stretch[] {
  interface Link {
    readonly seed: Stretch;
    readonly previous: Link | null;
  }
  const piles: Link[] = [];
  for (const seed of seeds) {
    const pile = countLeading(piles, ({ seed: { after } }) => after < seed.after);
    piles[pile] = { seed, previous: piles[pile - 1] ?? null };
  }
  const ordered: Stretch[] = [];
  for (let link = piles.at(-1) ?? null; link !== null; link = link.previous) ordered.push(link.seed);
  return ordered.reverse();
}

/** The seed, extended over all that is equal before it, up to the last stretch, and after it. */
function grow(seed: Stretch, last: Stretch, before: string, after: string): Stretch {
  const head = commonEnd(
    before.slice(last.before + last.length, seed.before),
    after.slice(last.after + last.length, seed.after),
  );
  const length = commonStart(before.slice(seed.before), after.slice(seed.after));
  return { before: seed.before - head, after: seed.after - head, length: head + length };
}

/** Without empty stretches, and with those that touch in both texts as one. */
function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (stretch.length === 0) continue;
    if (last && last.before + last.length === stretch.before && last.after + last.length === stretch.after) {
      joined[joined.length - 1] = { ...last, length: last.length + stretch.length };
    } else joined.push(stretch);
  }
  return joined;
}
