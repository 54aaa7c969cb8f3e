import { message } from '../../lib/i18n/message';
import { Icon } from '../controls/Icon';
import { lateIcons } from '../controls/lateIcons';
import { useCopying, type Copy } from '../controls/useCopying';
import { copyOutcome } from '../words/copyOutcome';

/** Copies all quotations and reports of a speaker and confirms it for a moment. */
export function CopyAllButton({ name, copy }: { name: string; copy: Copy }) {
  const { isCopied, start, announcement } = useCopying(copy);
  return (
    <>
      <button type="button" class="copy-all" title={message('export.ofSpeakerNamed', { name })} onClick={start}>
        {isCopied === null ? message('export.ofSpeaker') : copyOutcome(isCopied)}
        <Icon path={isCopied ? lateIcons.check : lateIcons.copy} size={15} />
      </button>
      {announcement}
    </>
  );
}
