import * as v from 'valibot';
import { sourceTypes } from '../analysis/result/analysis';
import { exportVersion, type ArticleExport } from './articleExport';
import { sourceKinds } from '../summary/sources';

const text = v.string();
const textOrNull = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const passagesSchema = v.array(
  v.object({
    text,
    kind: v.picklist(['statement', 'fragment', 'report']),
    speaker: textOrNull,
    role: textOrNull,
    sourceType: v.nullable(v.picklist(sourceTypes)),
    link: text,
  }),
);

/** An {@link ArticleExport} as one page of the extension hands it to another. */
export const articleExportSchema = v.object({
  version: v.literal(exportVersion),
  title: text,
  url: text,
  outlet: text,
  byline: textOrNull,
  publishedAt: textOrNull,
  modifiedAt: textOrNull,
  language: textOrNull,
  words: count,
  quotations: passagesSchema,
  reports: passagesSchema,
  sources: v.array(
    v.object({
      kind: v.picklist(sourceKinds),
      name: text,
      role: textOrNull,
      reason: textOrNull,
      quotations: count,
      reports: count,
      quotedWords: count,
      reportedWords: count,
    }),
  ),
  people: v.array(v.object({ name: text, role: textOrNull, mentions: count, quotations: count })),
  keySentences: v.array(v.object({ text, link: text })),
}) satisfies v.GenericSchema<unknown, ArticleExport>;
