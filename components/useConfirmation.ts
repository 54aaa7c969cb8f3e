import { useEffect, useState } from 'preact/hooks';

/** How long a button says what it has done. */
const confirmationMs = 1600;

/** Whether something has just been done, and how to say that it has. */
export function useConfirmation(): readonly [isConfirmed: boolean, confirm: () => void] {
  const [isConfirmed, set] = useState(false);
  useEffect(() => {
    if (!isConfirmed) return;
    const timer = setTimeout(() => set(false), confirmationMs);
    return () => clearTimeout(timer);
  }, [isConfirmed]);
  return [isConfirmed, () => set(true)];
}
