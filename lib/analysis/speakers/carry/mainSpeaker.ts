import type { Attribution, Person } from '../../result/analysis';
import { firstPerson } from '../../lexicon/functionWords';
import type { Scene } from '../scene/scene';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
import { endsLikeSentence, sentenceStart, standsAlone } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { carried } from './carried';
import { isNamedInWords } from './isNamedInWords';
import { speakerOf, type KnownSpeakers } from './knownSpeaker';

/** Who tells of themselves through a text is named for at least so many of its statements, and for such a share of them. */
const minStatements = 5;
const minShare = 2 / 3;

/** And for so many where the text is a portrait of them. */
const minPortrayed = 8;

/** The one person whose words most statements of a text are, as in an interview or a portrait. */
export interface MainSpeaker {
  readonly attribution: Attribution;
  readonly isPortrayed: boolean;
}

/** Null when no one person speaks most. */
export function findMainSpeaker({ quotes }: Scene, known: KnownSpeakers): MainSpeaker | null {
  const statements = quotes.flatMap(({ kind }, quote) => (kind === 'statement' ? (speakerOf(known, quote) ?? []) : []));
  const counts = new Map<number, number>();
  for (const { personId } of statements) {
    if (personId !== undefined) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  const countOf = ({ personId }: Attribution): number => (personId === undefined ? 0 : (counts.get(personId) ?? 0));
  const least = Math.max(minStatements, minShare * statements.length);
  const attribution = statements.find((one) => countOf(one) >= least);
  if (!attribution) return null;
  return { attribution, isPortrayed: countOf(attribution) >= minPortrayed };
}

/**
 * Was she glad? “I was.”: sentences in the first person that nobody is named for, in a text where one person speaks; in a
 * portrait, other sentences too. Not so where the sentence before tells of somebody else and, in a portrait, not of them.
 */
export function byMainSpeaker({ scene }: SourceContext, main: MainSpeaker | null, quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  if (!main || !part || scene.quotes[quote]?.kind !== 'statement' || !standsAlone(scene, part)) return null;
  const { attribution, isPortrayed } = main;
  const words = scene.text.slice(part.span.start, part.span.end);
  const isOwn = firstPerson.test(words);
  if (!isOwn && !(isPortrayed && endsLikeSentence(part))) return null;
  if (isNamedInWords(scene, part, attribution)) return null;
  const stop = part.item - 1;
  const isQuestion = scene.text.charAt((scene.items[stop]?.span.end ?? 0) - 1) === '?';
  const named = scene.items
    .slice(sentenceStart(scene.items, stop), stop)
    .flatMap((item) =>
      item.kind === 'word' ? mentionsIn(scene.mentions, item.span).map((one) => ({ ...one, item })) : [],
    );
  const isMain = ({ person }: { person: Person }): boolean => person.id === attribution.personId;
  const isOther = named.some((one) => !isMain(one) && one.mention.form !== 'pronoun' && !isPossessive(one.item.token));
  const isToldOf = !isOther || isQuestion || (isPortrayed && named.some(isMain));
  return isToldOf ? carried(attribution, 'main-speaker') : null;
}
