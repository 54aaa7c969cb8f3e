/** What a mark means, from the name of its highlight; null for a highlight that is not the extension's. */
export function markKind(highlight: string): MarkKind | null {
  return (/^text-(statement|fragment|report|person|spot)\b/.exec(highlight)?.[1] as MarkKind | undefined) ?? null;
}

/** `spot`: what the reader has just been taken to. */
export type MarkKind = 'statement' | 'fragment' | 'report' | 'person' | 'spot';
