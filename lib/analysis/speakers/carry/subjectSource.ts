import type { Attribution } from '../../result/analysis';
import type { Part } from '../scene/scene';
import { jointPhrases } from '../phrases/jointPhrases';
import { reporterOf } from '../phrases/reporterOf';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import type { CarryRule } from './carried';
import { isAbout } from './isAbout';
import { leadPhrase } from './leadPhrase';

/** The person to whom the sentence in [start, end) hands the word for a quotation; `nobody` where the quotation speaks of them, null where it is about no person. */
export function subjectSource(
  context: SourceContext,
  part: Part,
  [start, end]: readonly [number, number],
  rule: CarryRule,
): Attribution | 'nobody' | null {
  const { items } = context.scene;
  const subject = leadPhrase(items, start, end);
  const source = subject && readSource(context, subject);
  // She and Lee wrote it together. “I like it.”: either may speak.
  if (subject && jointPhrases(items, subject, items[subject.last + 1]?.span ?? null).length > 1) return null;
  if (!subject || !source?.name) return null;
  // Park called him a master. “He can sell.”: who speaks already goes on.
  if (reporterOf(items, start, end)) return { ...source, cue: null, rule };
  if (source.sourceType !== 'person') return null;
  return isAbout(context, part, source, [subject.last + 1, end]) ? 'nobody' : { ...source, cue: null, rule };
}
