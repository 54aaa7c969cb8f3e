import { Icon } from './Icon';
import { useConfirmation } from './useConfirmation';
import { words } from './words';

/** So much of a quotation tells it from its neighbours; a screen reader has just read all of it. */
const labelLength = 40;

/** Copies a quotation and says so for a moment. */
export function CopyButton({ quoted, copy }: { quoted: string; copy: () => void }) {
  const [isCopied, confirm] = useConfirmation();
  const label = quoted.length > labelLength ? `${quoted.slice(0, labelLength).trimEnd()}…` : quoted;
  return (
    <button
      type="button"
      class="copy"
      title={isCopied ? words.copied() : words.copyQuote(label)}
      data-done={isCopied}
      onClick={() => {
        copy();
        confirm();
      }}
    >
      <Icon name={isCopied ? 'check' : 'copy'} size={15} />
    </button>
  );
}
