/** A section's name ("Islands", "World News") is this short. */
const longestLabel = 25;

/** Whether a line before the first paragraph is a section's name, and no part of the text. */
export function isSectionLabel(text: string): boolean {
  // A letter alone is the text's first, set large; scripts without spaces have no such short sections.
  if (text.length < 2 || text.length > longestLabel || /[.!?…:"”»)\]]$/.test(text)) return false;
  return text.split(' ').length <= 2 && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text);
}
