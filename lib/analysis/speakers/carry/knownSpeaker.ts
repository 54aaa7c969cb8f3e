import type { Attribution } from '../../result/analysis';

/** Who says a quotation, as far as it is known: `nobody` where the text makes it sure that it does not tell, null where that is open. */
export type KnownSpeaker = Attribution | 'nobody' | null;

/** By the number of the quotation. */
export type KnownSpeakers = readonly KnownSpeaker[];

/** Who is known to say a quotation; null where that is nobody, and where it is open. */
export function speakerOf(known: KnownSpeakers, quote: number): Attribution | null {
  const speaker = known[quote];
  return speaker && speaker !== 'nobody' ? speaker : null;
}
