import { metaValue, type PageMetadata } from './pageMetadata';

/** Whether the page says that it shows only the beginning without a subscription (schema.org `isAccessibleForFree`). */
export function isPaywalled(pageMetadata: PageMetadata): boolean {
  const parts = pageMetadata.items.filter(({ types }) => types.includes('WebPageElement'));
  const isForSome = [...pageMetadata.articles, ...parts].some(({ values }) =>
    /^(false|https?:\/\/schema\.org\/False)$/i.test(String(values['isAccessibleForFree'])),
  );
  if (isForSome) return true;
  return /^(locked|metered|paid|premium|subscription)$/i.test(metaValue(pageMetadata, 'article:content_tier') ?? '');
}
