/** How many entries of a list that is sorted by place stand before a place. */
export function countBefore<T>(list: readonly T[], placeOf: (entry: T) => number, place: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = list[middle];
    if (entry !== undefined && placeOf(entry) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
