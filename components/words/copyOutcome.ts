import { message } from '../../lib/i18n/message';

/** Whether a copy was made, or the browser refused. */
export const copyOutcome = (isCopied: boolean): string => message(isCopied ? 'copy.done' : 'card.notCopied');
