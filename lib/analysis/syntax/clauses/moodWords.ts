/**
 * Words that take back what a clause says.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */

/** Of what follows such a verb without a subject of its own, nothing was done: denied *saying*. */
export const denials: ReadonlySet<string> = new Set([
  'avoid',
  'decline',
  'deny',
  'fail',
  'forget',
  'hesitate',
  'neglect',
  'refuse',
  'resist',
]);

/** What such a conjunction introduces may not be so. */
export const conditions: ReadonlySet<string> = new Set(['as if', 'as though', 'if', 'lest', 'unless', 'whether']);
