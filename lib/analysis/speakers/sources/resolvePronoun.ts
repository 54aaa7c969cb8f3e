import type { SourceType } from '../../types';
import type { NounPhrase } from '../phrases/nounPhrase';
import { subjectsBefore } from '../phrases/subjectBefore';
import { wordsAt } from '../../text';
import type { Referent, Source, SourceContext } from './source';

/** Who a noun phrase is; null when nothing that can speak. */
type Read = (phrase: NounPhrase) => Source | null;

/** Speakers are not given below this; measured on PolNeAR's and GUM's quotations with named speakers. */
const leastProbability = 0.4;

/**
 * Who the pronoun at an item stands for: he and she as coreference reads them, where that is likely enough; it and they
 * the nearest subject before it that is a body or several. Null when the text does not make it safe.
 */
export function resolvePronoun({ scene, references }: SourceContext, at: number, read: Read): Referent | null {
  const item = scene.items[at];
  if (item?.kind !== 'word') return null;
  const meant = references.pronouns.get(item.span.start);
  if (meant && meant.together.length > 0)
    return { name: meant.together.map(({ name }) => name).join(' and '), sourceType: 'group' };
  if (meant) {
    if (meant.probability < leastProbability) return null;
    if (meant.person || !meant.described) return meant.person;
    // A mother of two lost her home … she said.
    return { name: wordsAt(scene.text, meant.described), sourceType: 'unnamed-person' };
  }
  if (!Object.hasOwn(bodiesOf, item.normal)) return null;
  const subjects = subjectsBefore(scene.items, at).flatMap((phrase) => read(phrase) ?? []);
  return bodyAmong(subjects, item.normal);
}

function bodyAmong(subjects: readonly Source[], pronoun: string): Referent | null {
  const fits = bodiesOf[pronoun] ?? [];
  const body = subjects.find(
    ({ name, sourceType }) =>
      name !== null && fits.includes(sourceType) && !/^(?:an?|each|every|neither|no|one)\b/i.test(name),
  );
  return body ? { name: body.name, sourceType: body.sourceType } : null;
}

const bodiesOf: Readonly<Record<string, readonly SourceType[]>> = {
  it: ['organisation', 'document'],
  they: ['group', 'organisation'],
};
