import { useEffect, useState } from 'preact/hooks';
import { copyOutcome } from '../words/copyOutcome';

/** How long a button shows the outcome of a click. */
const tellingMs = 1600;

/** Copies; resolves to whether the browser allowed it. */
export type Copy = () => Promise<boolean>;

/**
 * The outcome of the last copy, null once it has been shown long enough; a function that copies; and an element to go beside the
 * button, which has screen readers say the outcome: they say nothing of what changes inside a button.
 */
export function useCopying(copy: Copy) {
  const [isCopied, tell] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return;
    const timer = setTimeout(() => tell(null), tellingMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const announcement = (
    <span class="hidden" role="status">
      {isCopied !== null && copyOutcome(isCopied)}
    </span>
  );
  return { isCopied, start: () => void copy().then(tell), announcement };
}
