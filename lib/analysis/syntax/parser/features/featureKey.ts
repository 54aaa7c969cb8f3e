/** A 32-bit number for a feature: its template and up to four values. The high bits are well mixed. */
export function featureKey(template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(b ^ (hash ^ (hash >>> 15)), 0xc2b2ae35);
  hash = Math.imul(c ^ (hash ^ (hash >>> 13)), 0x27d4eb2f);
  hash = Math.imul(d ^ (hash ^ (hash >>> 16)), 0x9e3779b1);
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
}
