/** What stands before a link to another article amid the text of this one. */
const lead =
  /^[[(]?\s*(?:also read|don[’']t miss|more on this(?: story)?|read (?:also|more|next|on)|recommended|related(?: (?:articles?|coverage|news|reading|stories|story))?|see also|you may (?:also )?like)\s*[:：|–—-]/i;

const longest = 300;

/** Characters: after a lead that is cut off there is hardly a word. */
const leastAfter = 8;

/** Whether the words of a link, or of an element around one, lead to another story, and are no sentence of the article. */
export function isCrossReference(words: string): boolean {
  const text = words.trim();
  if (text.length > longest) return false;
  const found = lead.exec(text)?.[0];
  return found !== undefined && text.length - found.length >= leastAfter;
}
