import type { PageTrouble } from '../../lib/page/pageTrouble';
import type { PageMessage } from '../../lib/messages/panel';

/** What the page keeps us from, for the panels to say. */
export interface Troubles {
  set(trouble: PageTrouble, isThere: boolean): void;
  areThereAny(): boolean;
  message(): PageMessage;
}

/** Tells of every change. */
export function keepTroubles(tell: (message: PageMessage) => void): Troubles {
  const now = new Set<PageTrouble>();
  const message = (): PageMessage => ({ type: 'troubles', troubles: [...now] });
  return {
    set: (trouble, isThere) => {
      if (now.has(trouble) === isThere) return;
      if (isThere) now.add(trouble);
      else now.delete(trouble);
      tell(message());
    },
    areThereAny: () => now.size > 0,
    message,
  };
}
