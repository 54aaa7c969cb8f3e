import type { Attribution } from '../../result/analysis';
import type { KnownSpeaker } from './knownSpeaker';

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

export function carried(attribution: KnownSpeaker, rule: CarryRule): Attribution | null {
  return attribution && attribution !== 'nobody' ? { ...attribution, cue: null, form: 'carried', rule } : null;
}
