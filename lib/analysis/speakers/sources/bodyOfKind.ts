import { countLeading } from '../../text/countLeading';
import { sentenceEnd } from '../scene/sentence';
import { onlyNamed } from './onlyNamed';
import type { SourceContext } from './source';

/** What is a *company*, too. */
const companies: ReadonlySet<string> = new Set(
  `airline bank brewer business carmaker chain company firm giant insurer lender maker manufacturer operator provider publisher
  retailer start-up startup supermarket utility`.split(/\s+/),
);

/** Whether what a text says to be of a kind may be called by a noun: an airline *the company*, anything *the group*. */
export const isOfKind = (kind: string, noun: string): boolean =>
  kind === noun ||
  (/^(?:business|company|firm|giant)$/.test(noun) ? companies.has(kind) : /^(?:group|organi[sz]ation)$/.test(noun));

/**
 * The name of the body that "the airline" or "the company" takes up: the only one before an item of which the text says that it is one.
 * Null when there is none, or two, and when the noun brings in another since.
 */
export function bodyOfKind(context: SourceContext, noun: string, before: number): string | null {
  const { scene, properNames } = context;
  const only = onlyNamed(context, noun, before, ({ kinds }) => [...kinds].some((kind) => isOfKind(kind, noun)));
  // The company told Ash: it is not Ash.
  const end = sentenceEnd(scene.items, before);
  for (let i = countLeading(properNames, ({ last }) => last < before); (properNames[i]?.first ?? end) < end; i++)
    if (properNames[i]?.name === only) return null;
  return only;
}
