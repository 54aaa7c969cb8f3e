import { hashText } from '../codes/hashText';

/**
 * Forms of pronouns that are nobody’s subject: Lee thanked *them* and said … Not *her* and *whom*: her plan, whom Lee said
 * was ill.
 * Source: own compilation from general knowledge of English grammar. Licence: MIT, as the project.
 */
export const objectForms: ReadonlySet<number> = new Set(
  'me him us them myself himself herself itself ourselves yourself yourselves themselves'.split(' ').map(hashText),
);
