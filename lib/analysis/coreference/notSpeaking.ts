import type { Place } from './referent';
import type { ReferenceScene } from './referenceScene';

/** …, *he* said on Monday. “…”: what somebody goes on to say begins no more words further on than this. */
const farthestQuote = 4;

/**
 * Who is not meant by *he* or *she* that says what is quoted beside it: whom the words name or describe (“Lee is late,” he said; “My
 * father is late,” he said), unless to tell who speaks (“My name is Lee”; “I’m a baker”). Gives that for the index of such a word.
 */
export function notSpeaking(
  { words, quotedIn }: ReferenceScene,
  places: readonly Place[],
): (pronoun: number) => ReadonlySet<number> {
  const spokenOf = new Map<number, Set<number>>();
  for (const { first, referent } of places) {
    const quote = quotedIn[first] ?? -1;
    if (quote >= 0 && !introducing.test(words[first - 1]?.key ?? ''))
      spokenOf.set(quote, (spokenOf.get(quote) ?? new Set<number>()).add(referent));
  }
  return (pronoun) => {
    let next = pronoun + 1;
    while (next <= pronoun + farthestQuote && (quotedIn[next] ?? -1) < 0 && !words[next]?.startsLine) next++;
    const after = words[next]?.startsLine ? -1 : (quotedIn[next] ?? -1);
    return new Set([...(spokenOf.get(quotedIn[pronoun - 1] ?? -1) ?? []), ...(spokenOf.get(after) ?? [])]);
  };
}

/** My name is *Lee*; I’m *Lee*; I, *Lee*; I am *a baker*; a *Lee* of the Ashby Lees. */
const introducing = /^(?:a|am|an|every|i|i'm|is|me|no|this)$/;
