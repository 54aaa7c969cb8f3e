import { wordsAt } from '../../text/span';
import type { NounPhrase } from '../phrases/nounPhrase';
import { readSource } from './readSource';
import type { Source, SourceContext } from './source';

/** Tells who speaks, when several may speak together: "the mayor and Ann Lee" are a group. Null when the last of them is nothing that speaks. */
export function readJoint(context: SourceContext, phrases: readonly NounPhrase[]): Source | null {
  const sources = phrases.flatMap((phrase) => readSource(context, phrase) ?? []);
  const [first, second] = sources;
  if (!first || !second) return first ?? null;
  const { text } = context.scene;
  const span = { start: first.source.start, end: second.source.end };
  // managing director and chief executive Ann Lee: one, by two roles
  const isOne = first.sourceType === 'unnamed-person' && second.sourceType === 'person';
  if (isOne && !opening.test(wordsAt(text, first.source))) return { ...second, source: span };
  const isNamed = sources.every(({ sourceType }) => sourceType === 'person' || sourceType === 'group');
  return {
    source: span,
    form: isNamed ? 'name' : 'role',
    name: isNamed
      ? sources.map(({ name, source }) => name ?? wordsAt(text, source)).join(' and ')
      : wordsAt(text, span),
    sourceType: 'group',
  };
}

/** What opens a phrase for somebody by themselves: *the* mayor and Ann Lee. */
const opening = /^(?:an?|another|her|his|its|my|one|our|the|their)\b/i;
