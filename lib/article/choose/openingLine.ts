import { wordsBesideDates } from './junkText';

/** A byline as it is written where nobody names its parts: "By Ada Kovač and Jo Park". */
const spokenByline =
  /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor):? (?:\p{Lu}[\p{L}.'’-]+,? ?(?:and |und |et |y |en )?){2,8}/u;

const bylineWord = /^(?:by|von|par|por|door|and|und|et|y|en|text|words)$/i;

const longestOpening = 100;

/** A section's name ("Islands", "World News") is this short. */
const longestLabel = 25;

/** Whether a line before the first paragraph is no part of the text: the byline, with or without a date, or a section's name. */
export function isOpeningLine(text: string, byline: string | null): boolean {
  return text.length <= longestOpening && (isBylineLine(text, byline) || isLabel(text));
}

function isBylineLine(text: string, byline: string | null): boolean {
  const names = byline?.split(', ') ?? [];
  const rest = names.reduce((line, name) => line.replace(name, ' '), text.replace(spokenByline, ' '));
  return rest !== text && wordsBesideDates(rest).every((word) => bylineWord.test(word));
}

function isLabel(text: string): boolean {
  // A letter alone is the text's first, set large; scripts without spaces have no such short sections.
  if (text.length < 2 || text.length > longestLabel || /[.!?…:"”»)\]]$/.test(text)) return false;
  return text.split(' ').length <= 2 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
}
