/** How a line about an author goes on after the name. */
const goesOn =
  /^,? (?:\([^)]*\) )?(?:covers|has|is|joined|lives|reports|teaches|was|works|writes|arbeitet|berichtet|ist|schreibt|a|couvre|est|travaille|cubre|es|escribe|è|scrive|é|escreve|is|schrijft|er|är|jest)(?!\p{L})/u;

/** Whether a paragraph introduces an author to the reader: "Ada Kovač is the Post's reporter in Mirna." */
export function isAuthorNote(text: string, byline: string | null): boolean {
  const names = byline?.split(', ') ?? [];
  return names.some((name) => name.includes(' ') && text.startsWith(name) && goesOn.test(text.slice(name.length)));
}
