import type { PageProblem } from '../../../lib/page/pageProblem';
import type { PageMessage } from '../../../lib/messages/pageMessage';

/** What the page keeps the extension from doing, for the panels to say. */
export interface PageProblems {
  set(problem: PageProblem, isPresent: boolean): void;
  /** All that there are now, as a message; null when there are none. */
  message(): PageMessage | null;
}

/** Starts with none; each change is sent to the panels with `tell`. */
export function createPageProblems(tell: (message: PageMessage) => void): PageProblems {
  const present = new Set<PageProblem>();
  const message = (): PageMessage => ({ type: 'problems', problems: [...present] });
  return {
    set: (problem, isPresent) => {
      if (present.has(problem) === isPresent) return;
      if (isPresent) present.add(problem);
      else present.delete(problem);
      tell(message());
    },
    message: () => (present.size > 0 ? message() : null),
  };
}
