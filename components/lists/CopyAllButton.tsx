import { Icon } from '../controls/Icon';
import { lateIcons } from '../controls/lateIcons';
import { useCopying, type Copy } from '../controls/useCopying';
import { lateStrings } from '../lateStrings';

/** Copies all quotations and reports of a speaker and confirms it for a moment. */
export function CopyAllButton({ name, copy }: { name: string; copy: Copy }) {
  const [isCopied, start] = useCopying(copy);
  return (
    <button type="button" class="copy-all" title={lateStrings.copyAllOf(name)} onClick={start}>
      {isCopied === null ? lateStrings.copyAll() : lateStrings.copyOutcome(isCopied)}
      <Icon path={isCopied ? lateIcons.check : lateIcons.copy} size={15} />
    </button>
  );
}
