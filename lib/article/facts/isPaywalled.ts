import { articleItems } from './articleItems';
import { metaValue, type PageFacts } from './pageFacts';

/** Whether the page says that it shows only the beginning without a subscription (schema.org `isAccessibleForFree`). */
export function isPaywalled(facts: PageFacts): boolean {
  if (articleItems(facts).some(({ values }) => /^false$/i.test(String(values['isAccessibleForFree'])))) return true;
  return /^(locked|metered|paid|premium|subscription)$/i.test(metaValue(facts, 'article:content_tier') ?? '');
}
