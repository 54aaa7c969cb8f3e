import { useState } from 'preact/hooks';

/** The reader's position in a list, and functions that go to the next and the previous entry. */
export interface Steps {
  /** An index; null before the first. */
  readonly at: number | null;
  /** Both wrap around. */
  readonly goOn: () => void;
  readonly goBack: () => void;
}

/** Steps through a list of `count` entries, at least one. */
export function useSteps(count: number, goTo: (index: number) => void): Steps {
  const [at, visit] = useState<number | null>(null);
  const go = (next: number) => {
    const index = (next + count) % count;
    visit(index);
    goTo(index);
  };
  return { at, goOn: () => go((at ?? -1) + 1), goBack: () => go((at ?? 0) - 1) };
}
