import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';
import type { Speaker } from '../../lib/summary/speakers';

/** What a speaker is, by the text or as a kind of source; of no named one, why. Empty for a person of whom nothing is told. */
export function roleWords(speaker: Pick<Speaker, 'role' | 'sourceType'> | null, areSpeakersRead: boolean): string {
  if (!speaker) return message(areSpeakersRead ? 'speakers.unnamedRole' : 'speakers.unreadRole');
  if (speaker.role !== null) return speaker.role;
  return speaker.sourceType === 'person' ? '' : message(`source.${inKey(speaker.sourceType)}`);
}
