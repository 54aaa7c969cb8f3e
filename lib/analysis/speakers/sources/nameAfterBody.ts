import { organisationNouns } from '../../lexicon/speakerNouns';
import { isCapitalised } from '../scene/isCapitalised';
import { nounSource } from '../phrases/speakerNoun';
import type { NarrationWord } from '../scene/scene';

/** Heads of bodies that {@link nounSource} does not hold. */
const heads = /^(?:ceo|cfo|chair|coo)$/;

/**
 * CEO of the Boat Council *Ann Lee*: the first name and surname that follow the body in somebody's role, where the reading of
 * people has missed them. Null when the words are no such role.
 */
export function nameAfterBody(role: readonly NarrationWord[], words: readonly NarrationWord[]): string | null {
  const head = role.at(-1)?.normal ?? '';
  if (nounSource(head) !== 'unnamed-person' && !heads.test(head)) return null;
  const [body, first, last] = words.slice(-3);
  if (!body || !first || !last || words.length < role.length + 4) return null;
  const isBody = isCapitalised(body) && organisationNouns.has(body.normal);
  const isName = [first, last].every((word) => isCapitalised(word) && nounSource(word.normal) === null);
  return isBody && isName ? `${first.token.text} ${last.token.text}` : null;
}
