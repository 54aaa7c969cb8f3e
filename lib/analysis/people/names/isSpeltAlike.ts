/**
 * Whether two folded names are spellings of the same name: "bryan" and "brian", "karla" and "carla", "stephen" and "steven",
 * "mueller" and "muller". Not "marie" and "mary", "joan" and "joanne".
 */
export const isSpeltAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortest && Math.abs(a.length - b.length) < 3 && plainest(a) === plainest(b);

/** Shorter names that look alike are more often different ones: "Jo", "Joy". */
const shortest = 4;

const plainest = (name: string): string =>
  name
    .replace(/ph|v/g, 'f')
    .replace(/ck|c(?![ehiy])/g, 'k')
    .replace(/(?<=.)y(?=.)/g, 'i')
    .replace(/(?<=[^aeiou])([aou])e(?=[^aeiou])/g, '$1')
    .replace(/(?<=[aeiourt])h(?![aeiou])/g, '')
    .replace(/(.)\1/g, '$1');
