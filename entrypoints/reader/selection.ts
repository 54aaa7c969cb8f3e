/** Whether the reader has selected text in the page. */
export const isTextSelected = (): boolean => selectedRanges().some((range) => !range.collapsed);

/** The selected parts of the page, as they are now: what the reader selects later does not change them. */
export function selectedRanges(): Range[] {
  const selection = getSelection();
  if (selection === null) return [];
  // Firefox lets a reader select several parts.
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i).cloneRange());
}

/** Calls back when the reader has selected other text, or none any more. */
export function onSelectionChange(changed: () => void, signal: AbortSignal): void {
  document.addEventListener('selectionchange', changed, { signal });
}
