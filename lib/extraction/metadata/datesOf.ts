import { jsonLdText } from './jsonLd';
import { metaValue, type PageMetadata } from './pageMetadata';

/** When the article was published and last changed, ISO 8601; null where the page does not say. */
export function datesOf(pageMetadata: PageMetadata): { publishedAt: string | null; modifiedAt: string | null } {
  const stated = (key: string) =>
    pageMetadata.articles.map(({ values }) => isoDate(jsonLdText(values[key]))).find((date) => date !== null) ?? null;
  return {
    publishedAt:
      stated('datePublished') ??
      isoDate(
        metaValue(
          pageMetadata,
          'article:published_time',
          'datepublished',
          'parsely-pub-date',
          'publication_date',
          'sailthru.date',
          'dc.date.issued',
          'dc.date',
          'date',
          'pubdate',
        ),
      ),
    modifiedAt:
      stated('dateModified') ??
      isoDate(metaValue(pageMetadata, 'article:modified_time', 'datemodified', 'og:updated_time', 'last-modified')),
  };
}

/** The date in ISO 8601, a day alone staying a day; null when it is none that every browser reads alike. */
export function isoDate(text: string | null): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,]\d+)? ?(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
    text?.trim() ?? '',
  );
  if (match === null) return null;
  const [, year = '', month = '', day = '', time, seconds = ':00', zone = ''] = match;
  if (Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return null;
  if (time === undefined) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${time}${seconds}${zone.toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`;
}
