import type { Attribution } from '../../result/analysis';
import type { Source } from '../sources/source';

/** The rules of {@link carrySpeakers} as they are asked. */
export const carryRules = [
  'lead-in',
  'same-paragraph',
  'next-in-paragraph',
  'exchange',
  'paragraph-before',
  'paragraph-lead',
  'same-words',
  'main-speaker',
] as const;

export type CarryRule = (typeof carryRules)[number];

export const carried = (source: Source | 'nobody' | null, rule: CarryRule): Attribution | null =>
  source && source !== 'nobody' ? { ...source, cue: null, form: 'carried', rule } : null;
