/** Whether the reader has selected text in the page. */
export const isTextSelected = (): boolean => selectedRanges().some((range) => !range.collapsed);

/** Copies of the selected ranges: a later selection does not change them. */
export function selectedRanges(): Range[] {
  const selection = getSelection();
  if (selection === null) return [];
  // In Firefox a selection may have several ranges.
  return Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i).cloneRange());
}
