/** The first elements of a collection, at most `limit` of them. */
export const firstOf = (elements: HTMLCollectionOf<Element>, limit: number): Element[] =>
  Array.from({ length: Math.min(elements.length, limit) }, (_, i) => elements.item(i)).filter(
    (element) => element !== null,
  );
