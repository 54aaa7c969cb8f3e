const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words that tell no source from another. */
const empty = new Set(
  (
    'a an the this that his her its their whose our my your ' +
    'mr mrs ms miss dr prof professor sir dame lord lady sen senator rep representative gov governor judge president'
  ).split(' '),
);

/** What follows these says more about a source, but not which it is: "a spokesman for the ministry". */
const endOfHead = new Set('about at by for from in of on to who with'.split(' '));

/**
 * Whether two ways to name a source name the same one, as far as their words tell.
 *
 * Case, marks, brackets, possessives, articles and honorifics do not count. Of the parts between commas one of each must
 * agree: the last words of their heads are equal (so "the ministry" is not "a spokesman for the ministry"), and the shorter
 * holds no word that the longer lacks (so "Lee" is "Ann Lee", and "Bob Lee" is not).
 */
export function isSameSource(a: string, b: string): boolean {
  const others = partsOf(b);
  return partsOf(a).some((part) => others.some((other) => agree(part, other)));
}

interface Part {
  readonly words: readonly string[];
  readonly head: string;
}

function partsOf(source: string): Part[] {
  const plain = source
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/['’]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/[“”"‘’']/gu, '');
  return plain.split(/[,;:—–]/u).flatMap((piece) => {
    const all = piece.match(/[\p{L}\p{N}]+/gu) ?? [];
    const known = all.filter((word) => !empty.has(word));
    const words = known.length ? known : all;
    const cut = words.findIndex((word, index) => index > 0 && endOfHead.has(word));
    const head = (cut < 0 ? words : words.slice(0, cut)).findLast((word) => !suffixes.has(word));
    return head === undefined ? [] : [{ words, head }];
  });
}

function agree(a: Part, b: Part): boolean {
  const [short, long] = a.words.length < b.words.length ? [a, b] : [b, a];
  return a.head === b.head && short.words.every((word) => long.words.includes(word));
}
