import { doublingVerbs, irregularForms } from './cueVerbs';

/** The forms of a verb beside its infinitive; most have one of each. */
export interface Inflections {
  readonly past: readonly string[];
  readonly present: string;
  readonly gerund: readonly string[];
  /** Where it differs from the past. */
  readonly participle: string | undefined;
}

/** The forms of a cue verb by the spelling rules of English, with both spellings of labelled and labeled. */
export function inflect(infinitive: string): Inflections {
  const [past, participle] = irregularForms.get(infinitive) ?? [];
  const stems = stemsOf(infinitive);
  return {
    past: past === undefined ? stems.map(pastOf) : [past],
    present: presentOf(infinitive),
    gerund: stems.map(gerundOf),
    participle,
  };
}

function stemsOf(infinitive: string): readonly string[] {
  if (!doublingVerbs.has(infinitive)) return [infinitive];
  const doubled = `${infinitive}${infinitive.at(-1) ?? ''}`;
  // What is not stressed on its last syllable is doubled in British spelling only.
  return /el$/.test(infinitive) ? [doubled, infinitive] : [doubled];
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function presentOf(infinitive: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(infinitive)) return `${infinitive}es`;
  return /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : `${infinitive}s`;
}

function gerundOf(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
