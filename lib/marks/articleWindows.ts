import { documentOf, worldOf, type PageWorld } from '../page/dom/worldOf';
import type { TextMap } from '../page/map/textMap';

/** The windows that hold an article's text: the page's own, and those of frames. */
export interface ArticleWindows {
  /** Calls back with the page's own window at once, and with each frame's window as it is included. */
  each(enter: (world: PageWorld) => void): void;
  /** Adds the frames that hold text of the article. */
  include(map: TextMap): void;
}

export function articleWindows(): ArticleWindows {
  // By document, as a frame that navigates keeps its window but loses the listeners there.
  const known = new WeakSet<Document>([document]);
  const visitors: ((world: PageWorld) => void)[] = [];
  return {
    each: (enter) => {
      visitors.push(enter);
      enter(globalThis.window);
    },
    include: ({ runs }) => {
      for (const page of new Set(runs.map(({ node }) => documentOf(node)))) {
        if (!page || known.has(page)) continue;
        const world = worldOf(page);
        if (!world) continue;
        known.add(page);
        for (const enter of visitors) enter(world);
      }
    },
  };
}
