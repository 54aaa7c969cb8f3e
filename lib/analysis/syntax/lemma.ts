import nlp from 'compromise/two';
import { cueWord } from '../lexicon/cueForms';
import type { PartOfSpeech } from './sentence/partsOfSpeech';

/** The part of compromise's plugin interface that gives a verb's infinitive by suffix rules. */
interface VerbTransform {
  methods(): {
    two: { transform: { verb: { toInfinitive(word: string, model: unknown, tense: string): string } } };
  };
  model(): unknown;
}

const tenses: Readonly<Partial<Record<PartOfSpeech, string>>> = {
  VBD: 'PastTense',
  VBN: 'PastTense',
  VBG: 'Gerund',
  VBZ: 'PresentTense',
};

/** Contractions, and past participles that compromise's rules for the past do not know. */
const irregular: Readonly<Record<string, string>> = {
  "'s": 'be',
  "'re": 'be',
  "'m": 'be',
  "'ve": 'have',
  "'d": 'have',
  am: 'be',
  are: 'be',
  been: 'be',
  being: 'be',
  is: 'be',
  was: 'be',
  were: 'be',
  begun: 'begin',
  broken: 'break',
  chosen: 'choose',
  done: 'do',
  drawn: 'draw',
  driven: 'drive',
  eaten: 'eat',
  fallen: 'fall',
  forgotten: 'forget',
  given: 'give',
  gone: 'go',
  grown: 'grow',
  had: 'have',
  has: 'have',
  hidden: 'hide',
  known: 'know',
  seen: 'see',
  shown: 'show',
  spoken: 'speak',
  stolen: 'steal',
  sworn: 'swear',
  taken: 'take',
  thrown: 'throw',
  worn: 'wear',
  written: 'write',
};

const { toInfinitive } = (nlp as unknown as VerbTransform).methods().two.transform.verb;
const model = (nlp as unknown as VerbTransform).model();

/** Infinitives by part of speech and word, as far as they have been asked for: a text's verbs are few. */
const known = new Map<string, string>();
const most = 5000;

/** The infinitive of a verb form, in lower case; other words as they are. */
export function lemmaOf(normal: string, part: PartOfSpeech): string {
  if (!part.startsWith('V')) return normal;
  const exception = Object.hasOwn(irregular, normal) ? irregular[normal] : undefined;
  if (exception !== undefined) return exception;
  const tense = tenses[part];
  if (tense === undefined) return normal;
  const key = `${part} ${normal}`;
  let lemma = known.get(key);
  if (lemma === undefined) {
    lemma = cueWord(normal)?.infinitive ?? toInfinitive(normal, model, tense);
    if (known.size >= most) known.clear();
    known.set(key, lemma);
  }
  return lemma;
}
