/** How many characters are examined. */
const sample = 400;

const letters = /\p{L}/gu;
const rightToLeftLetters = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The direction of most letters at the beginning of a text; left to right if there are none. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const start = text.slice(0, sample);
  const count = (kind: RegExp) => start.match(kind)?.length ?? 0;
  return count(rightToLeftLetters) * 2 > count(letters) ? 'rtl' : 'ltr';
}
