import { Icon } from './Icon';
import { useConfirmation } from './useConfirmation';
import { words } from './words';

/** Copies all quotations of a speaker and says so for a moment. */
export function CopyAllButton({ name, copy }: { name: string; copy: () => void }) {
  const [isCopied, confirm] = useConfirmation();
  return (
    <button
      type="button"
      class="copy-all"
      title={words.copyAllOf(name)}
      onClick={() => {
        copy();
        confirm();
      }}
    >
      {isCopied ? words.copied() : words.copyAll()}
      <Icon name={isCopied ? 'check' : 'copy'} size={15} />
    </button>
  );
}
