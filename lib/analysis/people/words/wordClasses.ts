import { clitics } from '../../lexicon/functionWords';
import { lexiconTagsOf } from '../../text/tagging';
import { calendarWords } from '../fitted/calendarWords';
import { functionWords } from '../fitted/functionWords';
import { organisationWords } from '../fitted/organisationWords';
import { placeWords } from '../fitted/placeWords';
import { titleWords } from '../fitted/titles';
import { isRoleNoun } from './isRoleNoun';
import type { NameLexicon } from './nameLexicon';

/** What the lists say about a word. */
export interface WordClass {
  readonly isFunctionWord: boolean;
  readonly isTitle: boolean;
  readonly isActor: boolean;
  /** A noun for what people do or are: "sprinter", "neighbour". */
  readonly isRoleNoun: boolean;
  readonly isOrganisationWord: boolean;
  readonly isPlaceWord: boolean;
  readonly isFirstName: boolean;
  readonly isSurname: boolean;
  /** A short code for all of it, used in features: "fn", "ti", "F", "FSd", "u" (unknown) … */
  readonly code: string;
}

const placeTags = ['City', 'Country', 'Region', 'Place'];
const organisationTags = ['Organization', 'SportsTeam'];
const nameTags = [
  'MaleName',
  'FemaleName',
  'FirstName',
  'LastName',
  'Person',
  'ProperNoun',
  ...placeTags,
  ...organisationTags,
];

/**
 * Endings of jobs and relations, but also of many other words: "farmer", "spokeswoman", "physicist". `isRoleNoun` has the
 * reliable ones.
 */
const possibleRoleEnding =
  /(?:man|woman|er|or|ist|ian|ant|ent|ess|chief|coach|wife|husband|son|daughter|brother|sister|father|mother|friend|partner|captain|star|head|king|queen|boss|aide|hero|champion|native|poet|judge|pilot|nurse|guard|expert|critic|nominee|spouse|widow|cousin|uncle|aunt|colleague|rival|veteran|envoy|ally|mp)$/;

/** "Frenchman", "Irishwoman", "Ghanaian". */
const countryman = /^\p{L}{2,}(?:ch|sh|tch)(?:man|woman|men|women)$/u;

/** Whether a word in lower case can be a role. */
export const looksLikeRole = (key: string): boolean => possibleRoleEnding.test(key);

/** The same for a capitalised word, which may also be a name: "Walker", "Kier". */
export const looksLikeRoleInCapitals = (key: string): boolean => key.length >= 7 && looksLikeRole(key);

/** "I've", "It's", "Don't". */
const contraction = new RegExp(
  String.raw`^(?:(?:i|he|she|it|we|they|you|that|there|what|who|here)'(?:${clitics})|\p{L}+n't)$`,
  'u',
);

/** Looks a folded word up in all lists. */
export function classify(key: string, lexicon: NameLexicon): WordClass {
  const bare = key.replace(/'/g, '');
  const parts = bare.split(/[-‑]/);
  const tags = lexiconTagsOf(key);
  const isFirstName = lexicon.isFirstName(bare) || (parts.length > 1 && lexicon.isFirstName(parts[0] ?? ''));
  const isSurname =
    lexicon.isSurname(bare) || lexicon.isSurname(key) || (parts.length > 1 && lexicon.isSurname(parts.at(-1) ?? ''));
  const known = {
    isFunctionWord: functionWords.has(bare) || contraction.test(key),
    isTitle: titleWords.has(bare),
    isActor: tags.includes('Actor'),
    isRoleNoun: isRoleNoun(bare),
    isOrganisationWord: organisationWords.has(bare),
    isPlaceWord: placeWords.has(bare),
    isFirstName,
    isSurname,
  };
  const letters =
    (isFirstName ? 'F' : '') +
    (isSurname ? 'S' : '') +
    (tags.length > 0 && !tags.some((tag) => nameTags.includes(tag)) ? 'd' : '') +
    (tags.some((tag) => placeTags.includes(tag)) ? 'p' : '') +
    (known.isActor ? 'a' : '') +
    (tags.some((tag) => organisationTags.includes(tag)) ? 'o' : '');
  const code = known.isFunctionWord
    ? 'fn'
    : calendarWords.has(bare)
      ? 'mo'
      : known.isTitle
        ? 'ti'
        : tags.includes('Demonym') || countryman.test(bare)
          ? 'dem'
          : known.isOrganisationWord
            ? `org${isSurname ? 'S' : ''}`
            : known.isPlaceWord
              ? `pl${isSurname ? 'S' : ''}`
              : tags.includes('Country')
                ? 'cty'
                : letters || 'u';
  return { ...known, code };
}
