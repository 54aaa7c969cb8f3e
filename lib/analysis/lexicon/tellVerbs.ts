/**
 * Verbs that take whom the words are said to and, behind that, what is said: told *Park that* …, warned *us that* ….
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
export const tellVerbs: ReadonlySet<string> = new Set([
  'advise',
  'ask',
  'assure',
  'inform',
  'notify',
  'promise',
  'reassure',
  'remind',
  'tell',
  'warn',
]);
