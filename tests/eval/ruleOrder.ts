/** The rules of `lib/analysis/speakers` as they run. One that is missing here is shown after these. */
export const ruleOrder: readonly string[] = [
  'inverted-after',
  'named-after',
  'named-before',
  'colon',
  'according-to',
  'same-paragraph',
  'lead-in',
  'next-in-paragraph',
  'paragraph-before',
];
