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
