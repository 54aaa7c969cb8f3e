import type { Gender } from '../result/analysis';
import { linkPronouns, type Decision, type LinkedPronoun } from './linkPronouns';
import type { Weights } from './ranker';
import type { Place, Referent } from './referent';
import type { ReferenceScene } from './referenceScene';

/** A name's usual gender gives way to this many pronouns of the other, if there are as many times more of them. */
const leastVotes = 2;

/**
 * Links the pronouns twice: in the first pass the names' unsure genders are open, and whom the pronouns mean then votes on them;
 * the second goes by the genders that are settled so.
 */
export function linkInTwoPasses(
  scene: ReferenceScene,
  fitted: Weights,
  referents: readonly Referent[],
  places: readonly Place[],
  onDecision?: (decision: Decision) => void,
): { readonly links: readonly LinkedPronoun[]; readonly genders: readonly (Gender | null)[] } {
  const open = referents.map(({ gender, isSure }) => (isSure ? gender : null));
  const votes = referents.map(() => ({ masculine: 0, feminine: 0 }));
  for (const { referent, pronoun, probability } of linkPronouns(scene, fitted, referents, places, open)) {
    const counted = referent === null ? undefined : votes[referent];
    if (counted && pronoun.gender) counted[pronoun.gender] += probability;
  }
  const settled = referents.map((referent, id) => settleGender(referent, votes[id]));
  return { links: linkPronouns(scene, fitted, referents, places, settled, onDecision), genders: settled };
}

function settleGender(
  { gender, isSure }: Referent,
  votes: Readonly<Record<Gender, number>> | undefined,
): Gender | null {
  if (isSure || !votes) return gender;
  if (gender === null) {
    const more = votes.masculine >= votes.feminine ? 'masculine' : 'feminine';
    const less = more === 'masculine' ? 'feminine' : 'masculine';
    return votes[more] >= 0.5 && votes[more] > votes[less] * leastVotes ? more : null;
  }
  const other = gender === 'masculine' ? 'feminine' : 'masculine';
  return votes[other] >= leastVotes && votes[other] >= votes[gender] * leastVotes ? other : gender;
}
