/** How many entries at the head of a list satisfy a condition that none behind them does; by bisection. */
export function countLeading<Entry>(list: readonly Entry[], isLeading: (entry: Entry) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isLeading(list[middle] as Entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
