import type { Attribution } from '../../result/analysis';
import type { Part } from '../scene/scene';
import { nameAfter } from '../phrases/nameAfter';
import { reporterOf } from '../phrases/reporterOf';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import type { CarryRule } from './carried';
import { isAbout } from './isAbout';
import { isQuestion } from './isQuestion';
import { leadPhrase } from './leadPhrase';
import { ownerOfVoice } from './ownerOfVoice';

/** The person to whom the sentence in [start, end) hands the word for a quotation; `nobody` where the quotation speaks of them, null where it is about no person. */
export function subjectSource(
  context: SourceContext,
  part: Part,
  [start, end]: readonly [number, number],
  rule: CarryRule,
): Attribution | 'nobody' | null {
  const { scene } = context;
  const lead = leadPhrase(scene.items, start, end, isQuestion(scene, part));
  if (!lead) return null;
  const phrase = ownerOfVoice(scene, lead.phrase) ?? nameAfter(scene.items, lead.phrase, end);
  const source = readSource(context, phrase);
  if (!source?.name) return null;
  // Park called him a master. “He can sell.”: who speaks already goes on.
  if (reporterOf(scene.items, start, end)) return { ...source, cue: null, rule };
  if (source.sourceType !== 'person') return null;
  const before = lead.isSubject ? null : ([start, lead.phrase.first] as const);
  return isAbout(context, part, source, { before, after: [phrase.last + 1, end] })
    ? 'nobody'
    : { ...source, cue: null, rule };
}
