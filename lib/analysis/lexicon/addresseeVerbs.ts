/**
 * Verbs whose object is who is spoken to: told reporters, asked Park.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
export const addresseeVerbs: ReadonlySet<string> = new Set([
  'advise',
  'ask',
  'assure',
  'beg',
  'brief',
  'caution',
  'convince',
  'email',
  'implore',
  'inform',
  'instruct',
  'notify',
  'order',
  'persuade',
  'promise',
  'reassure',
  'remind',
  'tell',
  'text',
  'thank',
  'urge',
  'warn',
]);
