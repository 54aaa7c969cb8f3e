import { useState } from 'preact/hooks';

/** Where a reader has come to among several places, and the ways on. */
export interface Steps {
  /** Index of the place; null before the first. */
  readonly at: number | null;
  /** Each goes round at the end. */
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** Steps through so many places, at least one. */
export function useSteps(count: number, goTo: (index: number) => void): Steps {
  const [at, visit] = useState<number | null>(null);
  const go = (place: number) => {
    const index = (place + count) % count;
    visit(index);
    goTo(index);
  };
  return { at, goOn: () => go((at ?? -1) + 1), goBack: () => go((at ?? 0) - 1) };
}
