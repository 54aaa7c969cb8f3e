import * as v from 'valibot';
import { sourceTypes, type Analysis } from '../analysis/result/analysis';
import { spanSchema, wholeNumber } from './spanSchema';

const attributionSchema = v.object({
  source: spanSchema,
  cue: v.nullable(spanSchema),
  form: v.picklist(['name', 'pronoun', 'role', 'carried']),
  rule: v.string(),
  name: v.nullable(v.string()),
  sourceType: v.picklist(sourceTypes),
  personId: v.exactOptional(wholeNumber),
});

/** {@link Quote}s in a message. */
export const quotesSchema = v.array(
  v.object({
    id: wholeNumber,
    kind: v.picklist(['statement', 'fragment', 'title']),
    content: v.array(spanSchema),
    attribution: v.nullable(attributionSchema),
  }),
);

/** A {@link PartialAnalysis} in a message. */
export const partialAnalysisSchema = v.object({ progress: v.number(), quotes: quotesSchema });

/** An {@link Analysis} in a message. */
export const analysisSchema = v.object({
  scope: v.picklist(['full', 'quotes-only']),
  quotes: quotesSchema,
  reports: v.array(v.object({ id: wholeNumber, content: spanSchema, attribution: v.nullable(attributionSchema) })),
  people: v.array(
    v.object({
      id: wholeNumber,
      name: v.string(),
      role: v.nullable(v.string()),
      gender: v.nullable(v.picklist(['masculine', 'feminine'])),
      mentions: v.array(
        v.object({ span: spanSchema, form: v.picklist(['full-name', 'short-name', 'pronoun', 'role']) }),
      ),
    }),
  ),
  keySentences: v.array(spanSchema),
}) satisfies v.GenericSchema<unknown, Analysis>;
