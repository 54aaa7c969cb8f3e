import { wordsAt } from '../../lib/analysis/text/span';
import type { Attribution } from '../../lib/analysis/result/analysis';
import type { GoldQuote } from './gold';
import { isSameSource } from './sameSource';

/** `missing`: nobody given where the text names somebody. Somebody given where it names nobody is `wrong`. */
export type SpeakerVerdict = 'right' | 'wrong' | 'missing';

/** Compares an attribution with the gold by {@link isSameSource}: its resolved name and, where the gold gives words, those. */
export function judgeSpeaker(
  text: string,
  attribution: Attribution | null,
  { speakers, speakersAre, others }: Omit<GoldQuote, 'span' | 'kind'>,
): SpeakerVerdict {
  const ownWords = attribution && speakersAre === 'words' ? [wordsAt(text, attribution.source)] : [];
  const given = [...(attribution?.name ? [attribution.name] : []), ...ownWords];
  if (given.length === 0) return speakers.includes(null) ? 'right' : 'missing';
  if (given.some((name) => others.includes(name))) return 'wrong';
  const isRight = speakers.some((speaker) => speaker !== null && given.some((name) => isSameSource(name, speaker)));
  return isRight ? 'right' : 'wrong';
}
