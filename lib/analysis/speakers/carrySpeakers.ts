import type { Attribution } from '../types';
import { mainSubject } from './subject';
import { readSource, type SourceContext } from './source';
import type { Part, Scene } from './scene';

/** Fills the gaps from the quotations around: in order of the text, `attributions` is changed in place. */
export function carrySpeakers(context: SourceContext, attributions: (Attribution | null)[]): void {
  const { scene } = context;
  scene.quotes.forEach((_, quote) => {
    if (attributions[quote]) return;
    attributions[quote] = sameParagraph(context, attributions, quote) ?? leadIn(context, quote) ?? nextInParagraph(scene, attributions, quote) ?? paragraphBefore(scene, attributions, quote);
  });
}

const carried = (attribution: Attribution, rule: string): Attribution => ({ ...attribution, cue: null, form: 'carried', rule });

/** A sentence or part after an attributed quotation of the same paragraph, with no other person as subject between. */
function sameParagraph({ scene }: SourceContext, attributions: readonly (Attribution | null)[], quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = lastPart(scene, quote - 1);
  const attribution = attributions[quote - 1];
  if (!part || !previous || !attribution || previous.block !== part.block) return null;
  return carried(attribution, 'same-paragraph');
}

/** Lee was blunt. "…" */
function leadIn(context: SourceContext, quote: number): Attribution | null {
  const { scene } = context;
  const part = scene.partsOf[quote]?.[0];
  if (!part || scene.quotes[quote]?.kind !== 'statement') return null;
  const [first] = scene.blockItems[part.block] ?? [0, 0];
  const subject = mainSubject(scene.items, first, part.item);
  const source = subject && readSource(context, subject);
  return source && source.sourceType === 'person' ? { ...source, cue: null, rule: 'lead-in' } : null;
}

/** "…" "…," said Lee: the source comes with the next quotation. */
function nextInParagraph(scene: Scene, attributions: readonly (Attribution | null)[], quote: number): Attribution | null {
  const part = lastPart(scene, quote);
  const next = scene.partsOf[quote + 1]?.[0];
  const attribution = attributions[quote + 1];
  if (!part || !next || !attribution || next.block !== part.block) return null;
  const between = scene.items.slice(part.item + 1, next.item);
  return between.every((item) => item.kind === 'mark') ? carried(attribution, 'next-in-paragraph') : null;
}

/** A paragraph of nothing but quoted words goes on with the speaker of the paragraph before. */
function paragraphBefore(scene: Scene, attributions: readonly (Attribution | null)[], quote: number): Attribution | null {
  const part = scene.partsOf[quote]?.[0];
  const previous = lastPart(scene, quote - 1);
  const attribution = attributions[quote - 1];
  if (!part || !previous || !attribution || previous.block !== part.block - 1) return null;
  const [first, end] = scene.blockItems[part.block] ?? [0, 0];
  if (part.item !== first || scene.quotes[quote]?.kind !== 'statement') return null;
  const isAllQuoted = end - first <= 200 && scene.items.slice(first, end).every((item) => item.kind !== 'word');
  return isAllQuoted ? carried(attribution, 'paragraph-before') : null;
}

function lastPart(scene: Scene, quote: number): Part | undefined {
  return scene.partsOf[quote]?.at(-1);
}
