import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';
import type { AttributionEvidence } from '../../lib/summary/evidence';

/** How an attribution is known, without its reporting words. */
export function evidenceWords({ how, where, source, name }: AttributionEvidence): string {
  switch (how) {
    case 'named':
      return message(`evidence.named.${inKey(where)}`);
    case 'described':
      return message(`evidence.described.${inKey(where)}`, { source });
    case 'taken':
      return message('evidence.taken', { source, name });
    case 'unclear':
      return message('evidence.unclear', { source });
    case 'carried':
      return message(`evidence.carried.${inKey(where)}`);
  }
}
