/** So many letters tell which way a text runs. */
const sample = 400;

const letters = /\p{L}/gu;
const rightToLeftLetters = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;

/** The side that most of the beginning of a text starts from; left where there are no letters. */
export function textDirection(text: string): 'ltr' | 'rtl' {
  const start = text.slice(0, sample);
  const count = (kind: RegExp) => start.match(kind)?.length ?? 0;
  return count(rightToLeftLetters) * 2 > count(letters) ? 'rtl' : 'ltr';
}
