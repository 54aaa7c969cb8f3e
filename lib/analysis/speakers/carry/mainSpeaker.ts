import type { Attribution } from '../../result/analysis';
import type { Scene } from '../scene/scene';
import { isPossessive } from '../scene/isPossessive';
import { mentionsIn } from '../scene/peopleIndex';
import { sentenceStart, standsAlone } from '../scene/sentence';
import type { SourceContext } from '../sources/source';
import { carried, type KnownSpeakers } from './carried';

/** Who tells of themselves through a text is named for at least so many of its statements, and for such a share of them. */
const minStatements = 5;
const minShare = 2 / 3;

/** The one person whose words most statements of a text are, as in an interview or a portrait; null when there is none. */
export function findMainSpeaker({ quotes }: Scene, known: KnownSpeakers): Attribution | null {
  const statements = known.flatMap((one, quote) =>
    one && one !== 'nobody' && quotes[quote]?.kind === 'statement' ? [one] : [],
  );
  const least = Math.max(minStatements, minShare * statements.length);
  const counts = new Map<number, number>();
  for (const { personId } of statements) {
    if (personId !== undefined) counts.set(personId, (counts.get(personId) ?? 0) + 1);
  }
  return statements.find(({ personId }) => personId !== undefined && (counts.get(personId) ?? 0) >= least) ?? null;
}

/**
 * Was she glad? “I was.”: sentences in the first person that nobody is named for, in a text where one person speaks. Not so
 * where the sentence before tells of somebody else.
 */
export function byMainSpeaker(
  { scene, people }: SourceContext,
  main: Attribution | null,
  quote: number,
): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  if (!main || !part || scene.quotes[quote]?.kind !== 'statement' || !standsAlone(scene, part)) return null;
  const words = scene.text.slice(part.span.start, part.span.end);
  if (!/\b(?:I|[Mm]e|[Mm]y|[Oo]ur|us|[Ww]e)\b/.test(words)) return null;
  const stop = part.item - 1;
  const isQuestion = scene.text.charAt((scene.items[stop]?.span.end ?? 0) - 1) === '?';
  const isOther = scene.items
    .slice(sentenceStart(scene.items, stop), stop)
    .some(
      (item) =>
        item.kind === 'word' &&
        !isPossessive(item.token) &&
        mentionsIn(people, item.span).some(
          ({ person, mention }) => person.id !== main.personId && mention.form !== 'pronoun',
        ),
    );
  return isOther && !isQuestion ? null : carried(main, 'main-speaker');
}
