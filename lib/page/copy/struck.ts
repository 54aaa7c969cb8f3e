const struckNames = new Set(['del', 's', 'strike']);

/** Whether an element's text is struck through, so that the article no longer says it. Without a style, decided by the element's name. */
export const isStruck = (name: string, style: CSSStyleDeclaration | null): boolean =>
  name === 'del' ||
  (style === null ? struckNames.has(name) : style.textDecorationLine.split(' ').includes('line-through'));
