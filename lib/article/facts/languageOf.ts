import type { PageFacts } from './pageFacts';
import { metaValue } from './pageFacts';

/** The article's language as the page declares it; null when it does not. */
export function languageOf(facts: PageFacts, text: string): string | null {
  void text;
  const declared = facts.declaredLanguage || (metaValue(facts, 'content-language', 'og:locale') ?? '');
  return /^[a-z]{2,3}(?=[-_]|$)/i.exec(declared.trim())?.[0].toLowerCase() ?? null;
}
