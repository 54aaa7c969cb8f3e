/** The entries of a word list: one a line; lines that begin with `#` say what the list is, its source and its licence. */
export const readList = (text: string): ReadonlySet<string> =>
  new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
