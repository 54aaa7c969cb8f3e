import { isSentence } from '../../page/outline/prose';
import { isAddress } from '../lexicon/address';

/** Words: fewer are a label with a full stop. */
const fewestWords = 4;

const quotation =
  /[“„«‹「『][^“„«‹「『]*\p{L}[^“„«‹「『]*[”“»›」』]|»[^»«]*\p{L}[^»«]*«|"[^"]*\p{L}[^"]*"|(?<![\p{L}\p{N}])[‘'](?=\p{L})[^‘’']*(?:[’'](?=\p{L})[^‘’']*)*[,.!?…]?[’'](?!\p{L})/u;

/** Whether a text has words in quotation marks, of any language. */
export const holdsQuotation = (text: string): boolean => quotation.test(text);

/**
 * Forms of verbs that tell what happened, and are no participles of an offer ("delivered to your inbox"). The past tenses of
 * English verbs that have one of their own, and of those of speaking.
 */
const past = new RegExp(
  String.raw`\b(?:(?:did|had|was|were|would|could)(?:n[’']t)?|${(
    'asked ate became began bore broke came chose drank drew drove fell felt flew forgot froze gave grew held hid kept knew ' +
    'laughed led left lost met ran rang replied rode rose said sang sank sat saw says shook shouted spoke stole stood struck ' +
    'swore swam taught thought threw told took tore warned went woke won wore wrote'
  ).replaceAll(' ', '|')})\b`,
  'i',
);

/** Whether a text has a verb in the past tense that {@link past} knows. English. */
export const tellsOfPast = (text: string): boolean => past.test(text);

/** ", the prophet promised.": somebody is named for the words before. */
const reportingTail =
  /,[”"’']? (?:an?|he|it|one|she|the|they|\p{Lu}[\p{L}.]*)(?: [\p{L}.’'-]+){0,8} (?:\p{Ll}+ed|says?|shows?|suggests?)[.!]?(?:[”"’')]*)$/u;

/** What a law, not a clause, says under a work. */
const reservation =
  /\b(?:this material may not be published[^.]*|all rights reserved|alle rechten voorbehouden|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\b\.?/gi;

/**
 * Whether a reader would miss the text: it has an end mark, and in it a quotation, or a sentence that tells of something instead
 * of speaking to the reader. "Sign up for our newsletter." is none; "“Sign up for what?” asked the mayor." is one.
 */
export function isStatement(text: string): boolean {
  const sentences = sentencesOf(text.replace(reservation, ' ')).filter(isSentence);
  if (sentences.length === 0 || text.startsWith('©')) return false;
  if (holdsQuotation(text)) return true;
  // Who has been spoken to is still spoken to: "Get the best of the Post. Delivery is free."
  const speaksToReader = isAddress(sentences[0] ?? '');
  return sentences.some((sentence) => tells(sentence, speaksToReader));
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["”’»)\]]*)\s+|(?<=[。！？।])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

function tells(sentence: string, speaksToReader: boolean): boolean {
  const isCased = /\p{Lu}|\p{Ll}/u.test(sentence);
  // A name's or a title's words are set large: "© 2026 The Harbour Post."
  const words = sentence.match(isCased ? /(?<!\p{L})\p{Ll}[\p{L}’'-]+/gu : /\p{L}/gu) ?? [];
  if ((sentence.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < (isCased ? fewestWords : 1)) return false;
  if (words.length < 2) return false;
  return !(speaksToReader || isAddress(sentence)) || past.test(sentence) || reportingTail.test(sentence);
}
