import type { Attribution } from '../../result/analysis';

export type KnownSpeakers = readonly (Attribution | 'nobody' | null)[];

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

export function carried(attribution: Attribution | 'nobody' | null | undefined, rule: CarryRule): Attribution | null {
  return attribution && attribution !== 'nobody' ? { ...attribution, cue: null, form: 'carried', rule } : null;
}
