import { writtenDay } from '../i18n/formats';
import { withCommas } from '../i18n/withCommas';
import type { ArticleExport } from './articleExport';

/** Where an article comes from: outlet, byline, day. */
export const metadataLine = ({
  outlet,
  byline,
  publishedAt,
}: Pick<ArticleExport, 'outlet' | 'byline' | 'publishedAt'>): string =>
  withCommas(outlet, byline, publishedAt && writtenDay(publishedAt));
