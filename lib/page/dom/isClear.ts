/** Whether a computed colour is transparent; one that is not given is, as in tests. */
export const isClear = (colour: string): boolean => /^(|transparent|rgba\(.*, 0\))$/.test(colour);
