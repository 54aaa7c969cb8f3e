/** The long form stands no further before the bracket than this many characters. */
const maxLongFormLength = 100;

/** The long forms that a text gives for its acronyms: "Port and Harbour Authority (PHA)". */
export function findAcronyms(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(/\((\p{Lu}{2,8})\)/gu)) {
    const acronym = match[1] ?? '';
    const before = text.slice(Math.max(0, match.index - maxLongFormLength), match.index).trimEnd();
    const longForm = longFormOf(acronym, before);
    if (longForm && !found.has(acronym)) found.set(acronym, longForm);
  }
  return found;
}

/** The last words before the bracket whose capitals spell the acronym. */
function longFormOf(acronym: string, before: string): string | null {
  const words = before.split(/\s+/);
  let letters = acronym.length;
  for (let at = words.length - 1; at >= 0 && words.length - at <= 14; at--) {
    const word = words[at] ?? '';
    if (/[.;:!?]$/.test(word) && at < words.length - 1) return null;
    if (!/^\p{Lu}/u.test(word)) {
      if (/^(?:of|and|for|the|in|on|&|to)$/.test(word)) continue;
      return null;
    }
    letters--;
    if (word.charAt(0) === acronym.charAt(letters) && letters === 0) return words.slice(at).join(' ');
    if (word.charAt(0) !== acronym.charAt(letters)) return null;
  }
  return null;
}
