import type { LateParts } from './lateParts';

/** Loads what a panel shows and does late; null when it cannot be had, as when the extension was updated under an open panel. */
export async function loadLateParts(): Promise<LateParts | null> {
  try {
    const { lateParts } = await import('./lateParts');
    return lateParts;
  } catch {
    return null;
  }
}
