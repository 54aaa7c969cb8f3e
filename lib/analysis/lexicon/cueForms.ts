import nlp from 'compromise';
import { irregularPast, labellingVerbs, reportingVerbs } from './cueVerbs';

/** How a cue is inflected; `base` is also the plural present: they say. */
export type CueForm = 'base' | 'present' | 'past' | 'gerund' | 'participle';

/** A word that may report what somebody said. */
export interface CueWord {
  readonly infinitive: string;
  readonly form: CueForm;
  /** Whether it is too weak to report a whole statement. */
  readonly isLabel: boolean;
}

interface Conjugation {
  readonly PastTense?: string;
  readonly PresentTense?: string;
  readonly Gerund?: string;
  readonly Participle?: string;
}

/** The parts of compromise's plugin interface that inflect a verb by suffix rules, in a thousandth of the time of `.conjugate()`. */
interface VerbInflection {
  methods(): {
    two: {
      transform: {
        verb: { conjugate(infinitive: string, model: unknown): Conjugation };
      };
    };
  };
  model(): unknown;
}

let forms: ReadonlyMap<string, CueWord> | null = null;

/** The cue a lower-case word may be; null when it is none. The inflections are made once, at the first call (about a millisecond). */
export function cueWord(word: string): CueWord | null {
  forms ??= inflect();
  return forms.get(word) ?? null;
}

function inflect(): ReadonlyMap<string, CueWord> {
  const inflection = nlp as unknown as VerbInflection;
  const { conjugate } = inflection.methods().two.transform.verb;
  const model = inflection.model();
  const all = new Map<string, CueWord>();
  for (const [verbs, isLabel] of [
    [reportingVerbs, false],
    [labellingVerbs, true],
  ] as const) {
    for (const infinitive of verbs) {
      const { PastTense, PresentTense, Gerund, Participle } = conjugate(infinitive, model);
      const past = irregularPast.get(infinitive) ?? PastTense;
      // The suffix rules miss some doubled consonants (blog, snap) in the gerund, but not in the past.
      const isDoubled = past === `${infinitive}${infinitive.at(-1)}ed`;
      const gerund = isDoubled ? `${infinitive}${infinitive.at(-1)}ing` : Gerund;
      const entries: readonly (readonly [string | undefined, CueForm])[] = [
        [past, 'past'],
        [infinitive, 'base'],
        [PresentTense, 'present'],
        [gerund, 'gerund'],
        [Participle, 'participle'],
      ];
      for (const [word, form] of entries) if (word && !all.has(word)) all.set(word, { infinitive, form, isLabel });
    }
  }
  return all;
}
