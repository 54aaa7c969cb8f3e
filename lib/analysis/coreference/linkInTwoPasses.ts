import type { Gender } from '../result/analysis';
import { linkPronouns, type Decision, type LinkedPronoun } from './linkPronouns';
import type { Weights } from './ranker';
import type { Place, Referent } from './referent';
import type { ReferenceScene } from './referenceScene';

/** A name's usual gender gives way to so many pronouns of the other, each counted by how likely it is. */
const leastVotes = 2.5;
/** So many tell the gender where the name tells none. */
const leastVotesForOpen = 0.8;

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

/** The gender that votes or its name tell. The votes of one referent are all for one gender: that of the first pronoun. */
function settleGender(
  { gender, isSure }: Referent,
  votes: Readonly<Record<Gender, number>> | undefined,
): Gender | null {
  if (isSure || !votes) return gender;
  const voted = votes.masculine > 0 ? 'masculine' : 'feminine';
  return votes[voted] >= (gender === null ? leastVotesForOpen : leastVotes) ? voted : gender;
}
