import type { Gender } from '../result/analysis';
import { linkPronouns, type Decision, type LinkedPronoun } from './linkPronouns';
import type { Weights } from './ranker';
import type { Place, Referent } from './referent';
import type { ReferenceScene } from './referenceScene';
import { findStatementSpeakers } from './findStatementSpeakers';

/** A name's usual gender gives way to so many pronouns of the other, each counted by how likely it is. */
const leastVotes = 2.5;
/** So many tell the gender where the name tells none. */
const leastVotesForOpen = 0.8;

/** Who speaks is whom a pronoun means that is so likely. */
const leastSpeaking = 0.5;

/**
 * Links the pronouns twice: in the first pass the names' unsure genders are open, and whom the pronouns mean then votes on them;
 * the second goes by the genders that are settled so, and knows who speaks where a pronoun says so (“…,” *she* said).
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
  const first = linkPronouns(scene, fitted, referents, places, open, findStatementSpeakers(scene, places));
  for (const { referent, pronoun, probability } of first) {
    const counted = referent === null ? undefined : votes[referent];
    if (counted && pronoun.gender) counted[pronoun.gender] += probability;
  }
  const settled = referents.map((referent, id) => settleGender(referent, votes[id]));
  const found = first.flatMap(({ place, probability }) => (place && probability >= leastSpeaking ? [place] : []));
  const speakers = findStatementSpeakers(
    scene,
    [...places, ...found].sort((a, b) => a.first - b.first),
  );
  return { links: linkPronouns(scene, fitted, referents, places, settled, speakers, onDecision), genders: settled };
}

/** The gender that votes or its name tell. The votes of one referent are all for one gender: that of the first pronoun. */
function settleGender(
  { gender, isSure }: Referent,
  votes: Readonly<Record<Gender, number>> | undefined,
): Gender | null {
  if ((isSure && gender) || !votes) return gender;
  const voted = votes.masculine > 0 ? 'masculine' : 'feminine';
  return votes[voted] >= (gender === null ? leastVotesForOpen : leastVotes) ? voted : gender;
}
