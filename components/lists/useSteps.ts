import { useState } from 'preact/hooks';

/** The reader's position among several places, and the ways to the next and the previous. */
export interface Steps {
  /** Index of the place; null before the first. */
  readonly at: number | null;
  /** Both wrap around. */
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** Steps through `count` places; at least one. */
export function useSteps(count: number, goTo: (index: number) => void): Steps {
  const [at, visit] = useState<number | null>(null);
  const go = (place: number) => {
    const index = (place + count) % count;
    visit(index);
    goTo(index);
  };
  return { at, goOn: () => go((at ?? -1) + 1), goBack: () => go((at ?? 0) - 1) };
}
