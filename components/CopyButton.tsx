import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import { words } from './words';

/** How long the button says that it has copied. */
const confirmationMs = 1600;

/** Copies a quotation and says so for a moment. */
export function CopyButton({ quoted, copy }: { quoted: string; copy: () => void }) {
  const [isCopied, confirm] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => confirm(false), confirmationMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const label = quoted.length > 80 ? `${quoted.slice(0, 77)}…` : quoted;
  return (
    <button
      type="button"
      class="copy"
      title={words.copy()}
      aria-label={isCopied ? words.copied() : words.copyQuote(label)}
      data-done={isCopied}
      onClick={() => {
        copy();
        confirm(true);
      }}
    >
      <Icon name={isCopied ? 'check' : 'copy'} size={15} />
    </button>
  );
}
