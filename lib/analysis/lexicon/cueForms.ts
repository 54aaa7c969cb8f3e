import { labellingVerbs, quotingVerbs } from './cueVerbs';
import { inflect } from './inflect';

/** How a cue is inflected; `base` is also the plural present: they say. */
export type CueForm = 'base' | 'present' | 'past' | 'gerund' | 'participle';

/** A word that may report what somebody said. */
export interface CueWord {
  readonly infinitive: string;
  readonly form: CueForm;
  /** Whether it is too weak to report a whole statement. */
  readonly isLabel: boolean;
}

let forms: ReadonlyMap<string, CueWord> | null = null;

/** The cue a lower-case word may be; null when it is none. The inflections are made once, at the first call (about a millisecond). */
export function cueWord(word: string): CueWord | null {
  forms ??= inflectAll();
  return forms.get(word) ?? null;
}

/** The cue that a lower-case word may be where it has a tense: *said*, *says*; not *saying*, *to say*. Null when it is none. */
export function finiteCue(word: string): CueWord | null {
  const cue = cueWord(word);
  return cue?.form === 'past' || cue?.form === 'present' ? cue : null;
}

function inflectAll(): ReadonlyMap<string, CueWord> {
  const all = new Map<string, CueWord>();
  for (const [verbs, isLabel] of [
    [quotingVerbs, false],
    [labellingVerbs, true],
  ] as const) {
    for (const infinitive of verbs) {
      const { past, present, gerund, participle } = inflect(infinitive);
      const add = (form: CueForm, ...words: readonly string[]) => {
        for (const word of words) if (!all.has(word)) all.set(word, { infinitive, form, isLabel });
      };
      add('past', ...past);
      add('base', infinitive);
      add('present', present);
      add('gerund', ...gerund);
      if (participle !== undefined) add('participle', participle);
    }
  }
  return all;
}
