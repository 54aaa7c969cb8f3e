/** A text as it is compared in a search: without accents, case and the difference between straight and curly marks. */
const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').toLowerCase();

/** Whether every word of the query stands somewhere in the text. An empty query is in every text. */
export function isFound(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
