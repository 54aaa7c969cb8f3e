import { useEffect, useState } from 'preact/hooks';

/** How long a button shows the outcome of a click. */
const tellingMs = 1600;

/** Copies; resolves to whether the browser allowed it. */
export type Copy = () => Promise<boolean>;

/** The outcome of the last copy, null once it has been shown long enough; and a function that copies. */
export function useCopying(copy: Copy): readonly [isCopied: boolean | null, start: () => void] {
  const [isCopied, tell] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return;
    const timer = setTimeout(() => tell(null), tellingMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return [isCopied, () => void copy().then(tell)];
}
