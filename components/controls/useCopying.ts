import { useEffect, useState } from 'preact/hooks';

/** How long a button shows the result of a click. */
const tellingMs = 1600;

/** Copies; resolves to true once the words are on the clipboard, to false if the browser refuses. */
export type Copy = () => Promise<boolean>;

/** The result of the last copy, null once it has been shown long enough, and a function that starts one. */
export function useCopying(copy: Copy): readonly [isCopied: boolean | null, start: () => void] {
  const [isCopied, tell] = useState<boolean | null>(null);
  useEffect(() => {
    if (isCopied === null) return;
    const timer = setTimeout(() => tell(null), tellingMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return [isCopied, () => void copy().then(tell)];
}
