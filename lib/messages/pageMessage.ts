import * as v from 'valibot';
import type { Span } from '../analysis/text/span';
import { pageProblems, type PageProblem } from '../page/pageProblem';
import { analysisSchema, partialAnalysisSchema } from './analysisSchema';
import { blockSchema } from './blockSchema';
import { parseMessage } from './parseMessage';
import type { PageReading } from './reading';
import { spanSchema } from './spanSchema';

/** From the content script to the panel. */
export type PageMessage =
  | { readonly type: 'reading'; readonly reading: PageReading }
  /** The part of the article's text that is on screen; null when none of it is. */
  | { readonly type: 'visible-span'; readonly span: Span | null }
  /** All problems that there are now. */
  | { readonly type: 'problems'; readonly problems: readonly PageProblem[] };

/**
 * What a content script may send to a panel. It is the extension's own script, but it runs in the page's process, which a
 * malicious page may control: its messages are checked as if the page had sent them.
 */

const articleSchema = v.object({
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
    partial: v.exactOptional(partialAnalysisSchema),
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
  v.object({ type: v.literal('visible-span'), span: v.nullable(spanSchema) }),
  v.object({ type: v.literal('problems'), problems: v.array(v.picklist(pageProblems)) }),
]) satisfies v.GenericSchema<unknown, PageMessage>;

/** The message, or null when a content script sends no such message. */
export const parsePageMessage = (message: unknown): PageMessage | null => parseMessage(pageMessageSchema, message);
