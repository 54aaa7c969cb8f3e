const struckNames = new Set(['del', 's', 'strike']);

/** Whether the words of an element are struck: what is taken back is said no more. Without a style the name tells. */
export const isStruck = (name: string, style: CSSStyleDeclaration | null): boolean =>
  name === 'del' ||
  (style === null ? struckNames.has(name) : style.textDecorationLine.split(' ').includes('line-through'));
