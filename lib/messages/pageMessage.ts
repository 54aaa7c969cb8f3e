import * as v from 'valibot';
import { pageTroubles } from '../page/pageTrouble';
import { analysisSchema, newsSchema } from './analysisSchema';
import { blockSchema } from './blockSchema';
import type { PageMessage } from './panel';
import { parseMessage } from './parseMessage';
import { spanSchema } from './spanSchema';

/**
 * What a page's script may send to a panel. Only the extension's own script holds the other end, but it runs in the page's
 * process, which a page may have broken into: whatever comes from there is looked at as if the page had sent it.
 */

const articleSchema = v.looseObject({
  url: v.string(),
  title: v.string(),
  byline: v.nullable(v.string()),
  outlet: v.string(),
  publishedAt: v.nullable(v.string()),
  modifiedAt: v.nullable(v.string()),
  language: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(blockSchema),
  captions: v.array(v.string()),
  cut: v.nullable(v.picklist(['time', 'elements', 'characters'])),
  paywalled: v.boolean(),
  hasOtherStories: v.exactOptional(v.boolean()),
});

const readingSchema = v.variant('status', [
  v.object({
    status: v.literal('reading'),
    article: v.exactOptional(articleSchema),
    news: v.exactOptional(newsSchema),
  }),
  v.object({ status: v.literal('ready'), article: articleSchema, analysis: analysisSchema }),
  v.object({
    status: v.literal('no-article'),
    kind: v.picklist(['front-page', 'list', 'search', 'shop', 'video', 'forum', 'service', 'empty']),
    hasSelection: v.boolean(),
  }),
  v.object({ status: v.literal('unsupported-document'), contentType: v.string() }),
  v.object({ status: v.literal('failed'), reason: v.string() }),
]);

const pageMessageSchema = v.variant('type', [
  v.object({ type: v.literal('reading'), reading: readingSchema }),
  v.object({ type: v.literal('place'), place: v.nullable(spanSchema) }),
  v.object({ type: v.literal('troubles'), troubles: v.array(v.picklist(pageTroubles)) }),
]) satisfies v.GenericSchema<unknown, PageMessage>;

/** The message, or null when it is none that a page's script sends. */
export const parsePageMessage = (message: unknown): PageMessage | null => parseMessage(pageMessageSchema, message);
