import type { Attribution } from '../../types';
import { sentenceSubject } from '../phrases/subjectBefore';
import { readSource } from '../sources/readSource';
import type { SourceContext } from '../sources/source';
import type { CarryRule } from './carried';

export function subjectSource(context: SourceContext, start: number, end: number, rule: CarryRule): Attribution | null {
  const subject = sentenceSubject(context.scene.items, start, end);
  const source = subject && readSource(context, subject);
  return source?.sourceType === 'person' ? { ...source, cue: null, rule } : null;
}
