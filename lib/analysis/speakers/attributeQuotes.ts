import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../tagging';
import type { Attribution, Person, Quote } from '../types';
import { accordingTo } from './accordingTo';
import { invertedAfterQuote, subjectAfterQuote } from './afterQuote';
import { beforeQuote } from './beforeQuote';
import { carrySpeakers } from './carrySpeakers';
import { colonLead } from './colonLead';
import { tellKinds } from './kindOf';
import { indexPeople } from './peopleIndex';
import { buildScene, type Scene } from './scene';
import type { Sieve } from './sieve';
import { readSource, type Source, type SourceContext } from './source';

/** The sieves that look at the words around one quotation, from the most certain to the least. */
const sieves: readonly Sieve[] = [invertedAfterQuote, subjectAfterQuote, beforeQuote, colonLead, accordingTo];

/**
 * Gives each quotation its number and its speaker, by ordered sieves (after Muzny et al. 2017, "A Two-stage Sieve
 * Approach for Quote Attribution"). A quotation for which no sieve finds a source has none. Linear; never throws.
 */
export function attributeQuotes(tagged: TaggedText, quotes: readonly FoundQuote[], people: readonly Person[]): Quote[] {
  const scene = buildScene(tagged, quotes, people);
  const spoken: { source: Source; at: number }[] = [];
  const context: SourceContext = { scene, people: indexPeople(people), history: { spoken } };
  const attributions: (Attribution | null)[] = [];
  quotes.forEach((_, index) => {
    const found = findSource(context, index);
    attributions.push(found);
    if (found) spoken.push({ source: found, at: found.source.start });
  });
  carrySpeakers(context, attributions);
  const kinds = tellKinds(tagged, scene, attributions);
  return quotes.map((quote, id) => ({ ...quote, id, kind: kinds[id] ?? quote.kind, attribution: attributions[id] ?? null }));
}

function findSource(context: SourceContext, quote: number): Attribution | null {
  const { scene } = context;
  for (const sieve of sieves) {
    for (const part of partsToAsk(scene, quote)) {
      const finding = sieve.find(scene, part);
      const source = finding && readSource(context, finding.source);
      if (source) return { ...source, cue: finding.cue, rule: sieve.id };
    }
  }
  return null;
}

/** The first and the last parts: a quotation over a hundred paragraphs names its source at either end. */
function partsToAsk(scene: Scene, quote: number): Scene['parts'] {
  const parts = scene.partsOf[quote] ?? [];
  return parts.length <= 3 ? parts : [...parts.slice(0, 2), ...parts.slice(-1)];
}
