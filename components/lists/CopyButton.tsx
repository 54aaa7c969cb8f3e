import { message } from '../../lib/i18n/message';
import { Icon } from '../controls/Icon';
import { lateIcons } from '../controls/lateIcons';
import { useCopying, type Copy } from '../controls/useCopying';
import { copyOutcome } from '../words/copyOutcome';

/** In characters: enough of a quotation to identify it, as a screen reader has just read all of it. */
const labelLength = 40;

/** Copies a quotation and confirms it for a moment. */
export function CopyButton({ quoted, copy }: { quoted: string; copy: Copy }) {
  const { isCopied, start, announcement } = useCopying(copy);
  const label = quoted.length > labelLength ? `${quoted.slice(0, labelLength).trimEnd()}…` : quoted;
  return (
    <>
      <button
        type="button"
        class="copy"
        title={isCopied === null ? message('copy.quoteInFull', { quote: label }) : copyOutcome(isCopied)}
        data-done={isCopied === true}
        onClick={start}
      >
        <Icon path={isCopied ? lateIcons.check : lateIcons.copy} size={15} />
      </button>
      {announcement}
    </>
  );
}
