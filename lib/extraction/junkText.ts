import { isDateWord } from './dateWords';
import { furnitureStart } from './furnitureStart';
import { noticeWords } from './noticeWords';

const longestFurniture = 160;

const longestNotice = 450;

/** Whether a paragraph is an offer or a notice to the reader: a newsletter, a consent, the rules for comments. */
export function isNotice(text: string): boolean {
  return text.length <= longestNotice && noticeWords.some(([one, other]) => one.test(text) && other.test(text));
}

/** What stands around a label: "- Advertisement -", "[Read more]", "【编辑：…】". */
const beforeLabel = /^[^\p{L}\p{N}©]+/u;

/** "£120", "(0.5%) $1.21" */
const priceTag = /^[\d\p{Pd}\p{Po}()%\s]*\p{Sc}[\d.,\s]*$/u;

/** "* * *", "###", "<" */
const nothingButMarks = /^[\p{Pd}\p{Po}\p{Sm}\s]+$/u;

/** Whether a line is the page's furniture: an advertisement's label, "Read more: …", a date line, a share bar's words, a rule. */
export function isFurniture(text: string): boolean {
  if (text.length > longestFurniture) return false;
  return (
    nothingButMarks.test(text) ||
    priceTag.test(text) ||
    furnitureStart.test(text.replace(beforeLabel, '')) ||
    isDateLine(text)
  );
}

/** A date, a time, and at most a few words of bureaucracy around them. Figures alone are a table's. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d{4}|\d{1,2}[:.]\d\d|\bago\b/.test(text)) return false;
  const isFigure = !/\p{L}/u.test(text) && !/\d[./-]\d{1,2}[./-]\d|\d:\d\d/.test(text);
  return !isFigure && wordsBesideDates(text).length === 0;
}

/** The words of a line that belong to no date or time. */
export const wordsBesideDates = (text: string): string[] =>
  text.match(/\p{L}+/gu)?.filter((word) => !isDateWord(word)) ?? [];
