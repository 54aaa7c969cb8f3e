import * as v from 'valibot';
import { spanSchema } from './spanSchema';

/** A {@link TextBlock} in a message. */
export const blockSchema = v.object({
  span: spanSchema,
  kind: v.picklist(['paragraph', 'heading', 'list-item', 'blockquote']),
});
