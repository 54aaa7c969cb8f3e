/** Latin letters joined in one character (U+FB00 to U+FB06). */
const ligature = /[\ufb00-\ufb06]/;

/**
 * Characters that show nothing: the soft hyphen, zero-width characters, and controls of the writing direction, which in a panel
 * would also turn round what stands beside a name.
 */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const everyInvisible = new RegExp(invisible.source, 'g');

/** A zero-width joiner belongs to the word in some scripts, and in a sequence of emoji; in Latin it does nothing. */
const joiner = /[\u200c\u200d]/;
const idleJoiner = /(?<=\p{sc=Latin})[\u200c\u200d]/gu;

const raised: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, digit) => [String(digit), sign])),
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
};
const digits = new Map(Object.entries(raised).map(([plain, sign]) => [sign, plain]));

/** What the article's text has for a character of the page: nothing, the character itself, or the letters that it joins. `before`: the text before it. */
export function shownUnits(character: string, isRaised: boolean, before: string): string {
  if (invisible.test(character)) return '';
  if (joiner.test(character)) return /\p{sc=Latin}$/u.test(before.slice(-2)) ? '' : character;
  if (ligature.test(character)) return character.normalize('NFKC');
  return isRaised ? (raised[character] ?? character) : character;
}

/** A text without the characters that show nothing. */
export const withoutInvisible = (text: string): string => text.replace(everyInvisible, '').replace(idleJoiner, '');

/**
 * Words of a page or of an article's text in the form in which the two are compared: white space of any kind is one space, what
 * shows nothing is left out, joined letters and raised figures are plain ones.
 */
export const comparable = (words: string): string =>
  withoutInvisible(words)
    .replace(/[\ufb00-\ufb06]/g, (letters) => letters.normalize('NFKC'))
    .replace(/[⁰¹²³⁴-⁹⁺⁻]/g, (sign) => digits.get(sign) ?? sign)
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ');

/** Whether a stretch of the article's text stands, unit by unit, for a stretch of the page (`shown`) of the same length. */
export function isSameStretch(shown: string, text: string): boolean {
  if (shown === text) return true;
  if (shown.length !== text.length) return false;
  return shown.split('').every((unit, i) => isSameUnit(unit, text.charAt(i)));
}

const isSameUnit = (unit: string, other: string): boolean =>
  unit === other ||
  (other === ' ' && /\s/.test(unit)) ||
  raised[unit] === other ||
  (ligature.test(unit) && unit.normalize('NFKC').startsWith(other));
