import { isTitleNoun } from '../../coreference/isTitleNoun';
import { canHaveRole, genderOfRole } from '../../coreference/personGender';
import type { Person } from '../../result/analysis';
import { numberWords } from '../../lexicon/functionWords';
import { organisationNouns, personNouns } from '../../lexicon/speakerNouns';
import { isCapitalised } from '../scene/isCapitalised';
import { isAgentNoun } from '../phrases/speakerNoun';
import type { NounPhrase } from '../phrases/nounPhrase';
import { isPossessive } from '../scene/isPossessive';
import { isWord } from '../scene/isWord';
import { isName, mentionsIn } from '../scene/peopleIndex';
import type { NarrationWord, Scene } from '../scene/scene';
import { sentenceStart } from '../scene/sentence';
import { bringsIn } from './bringsIn';
import { mentionedJustBefore } from './mentionedJustBefore';
import { isBearer, nearestBearer } from './nearestBearer';
import type { ReadSource, SourceContext } from './source';
import { subjectFitting } from './subjectFitting';

/**
 * Whom a definite role without a name takes up ("the businessman"): the subject of the sentence before, when that is a person and
 * the words before do not give the role to somebody else ("a businessman told Lee …"); else the only one of those who have that
 * role whom the last sentences mention. Null when there is none.
 */
export function resolveRole(
  context: SourceContext,
  phrase: NounPhrase,
  words: readonly NarrationWord[],
  read: ReadSource,
): Person | null {
  const { scene } = context;
  const [determiner, ...rest] = words;
  const head = rest.at(-1);
  // “…,” counsel added.
  if (determiner && !head && personNouns.has(determiner.normal))
    return nearestBearer(context, [], determiner.normal, determiner.span.start);
  if (determiner?.normal !== 'the' || !head) return null;
  // The welder who built it is brought in by what follows. Not so: “…,” says the man who built it.
  const cue = scene.items[phrase.first - 1];
  const isInverted = cue?.kind === 'word' && cue.cue !== null && genderOfRole(head.normal) !== null;
  if (isWord(scene.items[phrase.last + 1], 'who') && !isInverted) return null;
  const modifiers = rest.slice(0, -1);
  // The victim's mother is not the victim. Whom an age tells apart has been asked before.
  if (modifiers.some((word) => isPossessive(word.token) || /^\d/.test(word.token.text))) return null;
  const isCompatriot = modifiers.length === 0 && isCountryman(head);
  const isSeated = seats.test(head.token.text);
  const last = scene.items[phrase.last];
  // A mother of two is not *the mother of four*.
  const isCounted = isWord(last) && numberWords.has(last.normal);
  const bearer = nearestBearer(
    context,
    isCounted ? [...modifiers, last] : modifiers,
    head.normal,
    determiner.span.start,
  );
  // the mayor, the President-elect
  const isListed = personNouns.has(head.normal.replace(/-elect$/, ''));
  // the Arizona Republican, the Prime Minister; not so: the Union Leader
  const isTitle =
    isListed && !paperNames.test(head.normal) && modifiers.every((word) => !isCapitalised(word) || isOfTitle(word));
  const isPerson =
    isCompatriot ||
    isSeated ||
    isListed ||
    bearer !== null ||
    (!organisationNouns.has(head.normal) && isAgentNoun(head));
  // the Ashby Port Director: in the words that gave her the role
  const isCalled = bearer !== null && modifiers.length > 0;
  if (!isPerson || (isCapitalised(head) && !(isCalled || isCompatriot || isSeated || isTitle))) return null;
  // The former president is not Lee, the president.
  const isFormer = modifiers.some(({ normal }) => normal === 'former');
  const fits = (person: Person) =>
    canHaveRole(person, head.normal) &&
    !(isFormer && person.role?.toLowerCase().includes(head.normal) && !/former/i.test(person.role));
  const person = subjectFitting(context, phrase, read, (one) => canHaveRole(one, head.normal));
  const isBorne = person && isBearer(context, person, head.normal);
  if (bearer && !isBorne && fits(bearer)) return bearer;
  // the cleaner: somebody else, who need not be brought in; not so: the retired cleaner, the cleaner from Portlow, the widow, the mayor
  const isTelling =
    modifiers.length > 0 ||
    head !== last ||
    isCapitalised(head) ||
    genderOfRole(head.normal) !== null ||
    isTitleNoun(head.normal);
  if (person && (isBorne || isTelling) && fits(person) && !isSpokenOf(scene, person, phrase.first)) {
    // A businessman told Lee …
    const isOther =
      !(isBorne || isCounted) &&
      bringsIn(scene.items, head.normal, Math.max(0, phrase.first - maxItemsBack), phrase.first);
    return isOther ? null : person;
  }
  return bearer ? null : onlyOfGender(context, head);
}

/** *Lee* met the director. … the actress said: the only one who is mentioned just before of the gender that a title tells. */
function onlyOfGender({ scene }: SourceContext, { normal, span }: NarrationWord): Person | null {
  const gender = genderOfRole(normal);
  if (gender === null || !isTitleNoun(normal)) return null;
  const [one, ...others] = [...mentionedJustBefore(scene, span.start)].filter(
    (person) => (person.gender ?? gender) === gender,
  );
  return one?.gender === gender && others.length === 0 ? one : null;
}

/** Another who bears a role may have been brought in so many items back, some ten sentences. */
const maxItemsBack = 250;

/** the Cork East *TD*, the Leeds North *MP*: who sits for a place */
const seats = /^(?:MEP|MLA|MP|MSP|TD)$/;

/** The *Portland Observer*: what papers are called, too. */
const paperNames = /^(?:advocate|citizen|examiner|leader|observer|reporter|spectator|star)$/;

/** the *US* president, the *Arizona* Republican, the *Prime* Minister */
const isOfTitle = ({ token, normal }: NarrationWord): boolean =>
  token.tags.has('Place') || token.tags.has('Demonym') || /^(?:deputy|gop|labour|prime|tory|vice)$/.test(normal);

/** Asked about *Lee*, the driver said: whom a preposition governs in the same sentence is somebody else. */
const isSpokenOf = ({ items, mentions }: Scene, person: Person, before: number): boolean =>
  items
    .slice(sentenceStart(items, before), before)
    .some(
      (item, offset, all) =>
        isWord(all[offset - 1], /^(?:about|by|from|of|on|with)$/) &&
        mentionsIn(mentions, item.span).some((one) => one.person === person && isName(one.mention)),
    );

/** the *Pole*, the *Italian*: one of them; not so the British, the French, the Chinese, who may be all. */
const isCountryman = (word: NarrationWord): boolean =>
  isCapitalised(word) &&
  (word.token.tags.has('Demonym') ? !/(?:ch|ese|iss|sh)$/.test(word.normal) : countrymen.test(word.normal));

/** Those that no tag tells. */
const countrymen = /^(?:briton|finn|icelander|kiwi|new-zealander|pole|scot|serb|slovene|turk)$|(?:man|woman)$/;
