import { drop, type Rule } from '../opinions/rule';
import { wordsBesideDates } from '../lexicon/wordsBesideDates';

const longest = 90;

/** Drops a date, a time, and at most the words that go with them: "Updated at 5:27 am CST, Wednesday, November 20, 2019". */
export const dateLine: Rule = {
  id: 'dateLine',
  ground: 'words',
  judge: ({ text }) => (isDateLine(text) ? drop('it is a date or a time') : null),
};

function isDateLine(text: string): boolean {
  if (text.length > longest || !/\d{4}|\d{1,2}[:.]\d\d|\bago\b/.test(text)) return false;
  // Figures alone are a table's.
  const isFigure = !/\p{L}/u.test(text) && !/\d[./-]\d{1,2}[./-]\d|\d:\d\d/.test(text);
  return !isFigure && wordsBesideDates(text).length === 0;
}
