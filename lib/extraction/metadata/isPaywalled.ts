import { metaValue, type PageFacts } from './pageFacts';

/** Whether the page says that it shows only the beginning without a subscription (schema.org `isAccessibleForFree`). */
export function isPaywalled(facts: PageFacts): boolean {
  const parts = facts.items.filter(({ types }) => types.includes('WebPageElement'));
  const isForSome = [...facts.articles, ...parts].some(({ values }) =>
    /^(false|https?:\/\/schema\.org\/False)$/i.test(String(values['isAccessibleForFree'])),
  );
  if (isForSome) return true;
  return /^(locked|metered|paid|premium|subscription)$/i.test(metaValue(facts, 'article:content_tier') ?? '');
}
