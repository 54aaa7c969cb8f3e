import { Icon } from '../controls/Icon';
import { useCopying, type Copy } from '../controls/useCopying';
import { strings } from '../strings';

/** Copies all quotations and reports of a speaker and confirms it for a moment. */
export function CopyAllButton({ name, copy }: { name: string; copy: Copy }) {
  const [isCopied, start] = useCopying(copy);
  return (
    <button type="button" class="copy-all" title={strings.copyAllOf(name)} onClick={start}>
      {isCopied === null ? strings.copyAll() : strings.copyOutcome(isCopied)}
      <Icon name={isCopied ? 'check' : 'copy'} size={15} />
    </button>
  );
}
