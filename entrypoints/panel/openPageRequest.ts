import * as v from 'valibot';
import type { ArticleExport } from '../../lib/export/articleExport';
import { articleExportSchema } from '../../lib/export/articleExportSchema';
import { parseMessage } from '../../lib/messages/parseMessage';

/** Which of the extension's pages a panel asks the background to open. */
export type OpenPageRequest =
  | { readonly page: 'options' }
  | { readonly page: 'print'; readonly article: ArticleExport }
  | { readonly page: 'bug-report'; readonly text: string };

const openPageRequestSchema = v.variant('page', [
  v.object({ page: v.literal('options') }),
  v.object({ page: v.literal('print'), article: articleExportSchema }),
  v.object({ page: v.literal('bug-report'), text: v.string() }),
]) satisfies v.GenericSchema<unknown, OpenPageRequest>;

/** The request, or null when the message is not one. */
export const parseOpenPageRequest = (message: unknown): OpenPageRequest | null =>
  parseMessage(openPageRequestSchema, message);
