/** A stretch of characters that two texts share. */
export interface Stretch {
  /** Where it begins in the earlier text and in the later one. */
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/**
 * Characters in a row that, standing once in each of two texts, are taken for the same place. Shorter runs turn up by
 * chance ("said that"), longer ones miss what stands between two edits of a sentence.
 */
const seedLength = 12;

/** Beyond this many characters of changed text only what is the same at its edges is kept: the rest is another text. */
const mostCompared = 100_000;

/**
 * What a text kept when it was changed: stretches in order in both texts, character by character the same. Exact first: one
 * text whole inside the other, then the same beginning and end; else approximately, by the stretches around words that stand
 * once in both (the patience diff's way: https://bramcohen.livejournal.com/73318.html). Returns `[]` if they have nothing in common.
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

/** One text where it stands whole in the other; null when neither does. */
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

/** Where each seed that stands once in each text stands, in the order of the earlier text. */
function sharedSeeds(before: string, after: string): Stretch[] {
  const inAfter = placesOfSeeds(after);
  return [...placesOfSeeds(before)].flatMap(([seed, place]) => {
    const other = inAfter.get(seed) ?? -1;
    return place >= 0 && other >= 0 ? [{ before: place, after: other, length: seedLength }] : [];
  });
}

/** By seed, in text order; −1 for those that stand there more than once. */
function placesOfSeeds(text: string): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + seedLength <= text.length; i++) {
    const seed = text.slice(i, i + seedLength);
    places.set(seed, places.has(seed) ? -1 : i);
  }
  return places;
}

/** The most seeds that are in order in both texts (patience sorting). */
function longestOrdered(seeds: readonly Stretch[]): Stretch[] {
  interface Link {
    readonly seed: Stretch;
    readonly previous: Link | null;
  }
  const piles: Link[] = [];
  for (const seed of seeds) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((piles[middle]?.seed.after ?? 0) < seed.after) low = middle + 1;
      else high = middle;
    }
    piles[low] = { seed, previous: piles[low - 1] ?? null };
  }
  const ordered: Stretch[] = [];
  for (let link = piles.at(-1) ?? null; link !== null; link = link.previous) ordered.push(link.seed);
  return ordered.reverse();
}

/** The seed with all that is the same before it, up to the last stretch, and after it. */
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
