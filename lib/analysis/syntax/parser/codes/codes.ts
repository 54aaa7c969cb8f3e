import { cueWord } from '../../../lexicon/cueForms';
import { inFull } from './contractions';
import { hashText } from './hashText';
import { longestSentence } from '../units/cutSentences';
import type { Unit } from '../units/unit';
import { wordClass } from './wordClass';

/** Room for the longest sentence, the parts of its last word and the root. */
export const capacity = longestSentence + 8;

/** What the models see of a sentence's units: numbers, one array a kind, used again for each sentence. */
export class Codes {
  length = 0;
  readonly word = new Int32Array(capacity);
  readonly suffix2 = new Int32Array(capacity);
  readonly suffix3 = new Int32Array(capacity);
  readonly prefix = new Int32Array(capacity);
  readonly shape = new Int32Array(capacity);
  readonly class = new Int32Array(capacity);
  readonly cue = new Int32Array(capacity);
  /** The sign before the unit. */
  readonly sign = new Int32Array(capacity);
  /** The part of speech, once it is known. */
  readonly part = new Int32Array(capacity);
  /** Of the words read so far: a text has few forms and has them often. */
  private readonly forms = new Map<string, Form>();

  read(units: readonly Unit[]): void {
    this.length = units.length;
    units.forEach((unit, i) => {
      if (unit.kind === 'quotation') this.readQuotation(unit, i);
      else this.readWord(unit, i);
      this.sign[i] = signCode(unit.before) || (units[i - 1]?.kind === 'quotation' ? endingCode(units[i - 1]) : 0);
    });
  }

  private readWord(unit: Unit, i: number): void {
    const { normal, tags } = inFull(unit.normal) ?? unit;
    let form = this.forms.get(normal);
    if (!form) this.forms.set(normal, (form = readForm(normal)));
    this.word[i] = form.word;
    this.suffix2[i] = form.suffix2;
    this.suffix3[i] = form.suffix3;
    this.prefix[i] = form.prefix;
    this.shape[i] = shapeOf(unit.text);
    this.class[i] = wordClass(tags);
    this.cue[i] = form.cue;
  }

  /** Of a quotation: whether it begins as a sentence does and whether it is long. */
  private readQuotation({ text }: Unit, i: number): void {
    const isSentence = /^["'“‘]*\p{Lu}/u.test(text.slice(0, 4));
    const isLong = text.split(' ', 5).length > 4;
    const kind = 900 + (isSentence ? 1 : 0) + (isLong ? 2 : 0);
    this.word[i] = kind;
    this.suffix2[i] = kind;
    this.suffix3[i] = kind;
    this.prefix[i] = kind;
    this.shape[i] = 9;
    this.class[i] = 40 + kind - 900;
    this.cue[i] = 0;
  }
}

/** What a word's letters alone tell. */
type Form = Readonly<Record<'word' | 'suffix2' | 'suffix3' | 'prefix' | 'cue', number>>;

function readForm(normal: string): Form {
  const form = normal.replace(/\d/g, '0');
  return {
    word: hashText(form),
    suffix2: hashText(form.slice(-2)),
    suffix3: hashText(form.slice(-3)),
    prefix: hashText(form.slice(0, 2)),
    cue: cueCode(normal),
  };
}

const signOrder = '():;-,.?!~/"';

/** The weightiest of the signs, from 1; 0 for none. */
function signCode(signs: string): number {
  if (signs === '') return 0;
  for (let i = 0; i < signOrder.length; i++) if (signs.includes(signOrder.charAt(i))) return i + 1;
  return 0;
}

/** “Go,” she said: the comma is inside the marks. */
const endingCode = (quotation: Unit | undefined): number =>
  signCode(
    /[,.?!—–-]["'”’]*$/u
      .exec((quotation?.text ?? '').slice(-4))?.[0]
      .charAt(0)
      .replace(/[—–]/u, '-') ?? '',
  );

function shapeOf(text: string): number {
  if (/^\p{Ll}/u.test(text)) return 1;
  if (/^\p{Lu}/u.test(text)) return /^\p{Lu}[\p{Lu}.]+$/u.test(text) ? 3 : text.length === 1 ? 4 : 2;
  return /^[\d$£€]/.test(text) ? 5 : 6;
}

const cueForms = ['base', 'present', 'past', 'gerund', 'participle'] as const;

function cueCode(normal: string): number {
  const cue = cueWord(normal);
  return cue ? 1 + cueForms.indexOf(cue.form) + (cue.isLabel ? cueForms.length : 0) : 0;
}
