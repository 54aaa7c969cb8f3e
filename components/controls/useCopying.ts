import { useEffect, useState } from 'preact/hooks';

/** How long a button says what came of a click. */
const tellingMs = 1600;

/** What is asked to copy: true once the words are on the clipboard, false where the browser does not let them. */
export type Copy = () => Promise<boolean>;

/** What came of the last copying, null when there is nothing to tell, and how to start one. */
export function useCopying(copy: Copy): readonly [isCopied: boolean | null, start: () => void] {
  const [isCopied, tell] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return;
    const timer = setTimeout(() => tell(null), tellingMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return [isCopied, () => void copy().then(tell)];
}
