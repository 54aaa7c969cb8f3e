import { useEffect, useRef, useState } from 'preact/hooks';

/** A pointer that stays this long on an entry is not just crossing it. */
const restMs = 250;

/** The event handlers of a list entry. */
export interface EntryHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: () => void;
}

const none: ReadonlySet<number> = new Set();

/**
 * The entries of a list that the pointer rests on or that hold the focus, by id. Each stays active until the reader leaves the
 * whole list: if one closed earlier, the others would move under the pointer.
 */
export function useActiveEntries() {
  const [seen, see] = useState(none);
  const focused = useRef<number | null>(null);
  const hasPointer = useRef(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

  const add = (id: number) => see((given) => (given.has(id) ? given : new Set([...given, id])));
  const leave = () => see(focused.current === null ? none : new Set([focused.current]));
  const stopResting = () => clearTimeout(resting.current);
  useEffect(() => stopResting, []);

  return {
    isActive: (id: number) => seen.has(id),
    onList: {
      onPointerEnter: () => void (hasPointer.current = true),
      onPointerLeave: () => {
        hasPointer.current = false;
        leave();
      },
      onFocusOut: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget))
          return;
        focused.current = null;
        if (!hasPointer.current) leave();
      },
    },
    onEntry: (id: number): EntryHandlers => ({
      onPointerEnter: () => {
        stopResting();
        resting.current = setTimeout(add, restMs, id);
      },
      onPointerLeave: stopResting,
      onFocusIn: () => {
        focused.current = id;
        add(id);
      },
    }),
  };
}
