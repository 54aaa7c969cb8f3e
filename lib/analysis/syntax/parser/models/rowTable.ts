/** So many bits of a key tell one feature from another. */
export const keyBits = 24;

/** Finds the row of a feature by its key: open addressing, the keys in ascending order in rows 0, 1, 2 … */
export class RowTable {
  /** Key and row of each slot side by side, so that a look-up touches memory once; the key is -1 in an empty one. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** @param keys whole numbers below 2^{@link keyBits}, ascending */
  constructor(readonly keys: Int32Array) {
    let size = 16;
    while (size < keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(2 * size).fill(-1);
    keys.forEach((key, row) => {
      let slot = key & this.mask;
      while ((this.slots[2 * slot] ?? -1) >= 0) slot = (slot + 1) & this.mask;
      this.slots[2 * slot] = key;
      this.slots[2 * slot + 1] = row;
    });
  }

  /** The row of the feature with this 32-bit key; -1 when there is none. */
  find(key: number): number {
    const { slots, mask } = this;
    const short = key >>> (32 - keyBits);
    for (let slot = short & mask; ; slot = (slot + 1) & mask) {
      const found = slots[2 * slot] ?? -1;
      if (found === short) return slots[2 * slot + 1] ?? -1;
      if (found < 0) return -1;
    }
  }
}
