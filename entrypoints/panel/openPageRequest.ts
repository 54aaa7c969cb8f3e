import * as v from 'valibot';
import { articleExportSchema } from '../../lib/export/articleExportSchema';
import { parseMessage } from '../../lib/messages/parseMessage';

const openPageRequestSchema = v.variant('page', [
  v.object({ page: v.literal('options') }),
  v.object({ page: v.literal('print'), article: articleExportSchema }),
  v.object({ page: v.literal('bug-report'), text: v.string() }),
]);

/** A page of the extension's own that a panel asks the background to open. */
export type OpenPageRequest = v.InferOutput<typeof openPageRequestSchema>;

/** The request, or null when it is none that a panel sends. */
export const parseOpenPageRequest = (message: unknown): OpenPageRequest | null => parseMessage(openPageRequestSchema, message);
