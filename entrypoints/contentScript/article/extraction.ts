import type { ReadArticle } from '../../../lib/extraction/readArticle';

/** Where a content script without the extraction waits for it, in the extension's isolated world. */
const key = Symbol.for('extraction');
const world = globalThis as { [key]?: ((readArticle: ReadArticle) => void) | null };

/** Resolves once the extraction's script is there. What a script of an older version still waits for never comes. */
export const awaitExtraction = (): Promise<ReadArticle> =>
  new Promise((resolve) => {
    world[key] = resolve;
  });

/** Whether the content script that is running still needs the extraction. */
export const isExtractionAwaited = (): boolean => Boolean(world[key]);

/** Hands the extraction to the content script; does nothing when that has it already, or has gone with its page. */
export function offerExtraction(readArticle: ReadArticle): void {
  world[key]?.(readArticle);
  world[key] = null;
}
