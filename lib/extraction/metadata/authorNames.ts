import { isDateWord } from '../lexicon/dateWords';
import { collapseSpace } from './pageMetadata';

/** "By", as bylines begin in the languages of the press. */
const opening =
  /^(?:(?:(?:story|written|reported|reporting|posted|published|opinion|analysis|review|article|text) )?(?:about|by|von|vom|par|por|di|da|de|door|av|af|przez|oleh|yazan|autor(?:in|a|es|en)?(?:\/autor)?|author|authors|auteur|redactor|texte|text|reporter|words)\b\s*:?|(?:作者|文|筆者|著者|记者|記者)\s*[:：●])\s*/i;

/** "ByNatasha Daly": set apart by the style sheet alone. */
const glued = /^By(?=\p{Lu}\p{Ll})/u;

const lastWord = /[\s,.:»|·-]*(?<!\p{L})(\p{L}+)[\s,.:»|·-]*$/u;

/** What follows the names: dates, times, how long ago, roles, addresses. */
const ending = new RegExp(
  [
    String.raw`\s*(?:\||•|·|—|–|\s-\s|/{2}|\().*$`,
    String.raw`,?\s*\b(?:updated|published|posted|last|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado)\b.*$`,
    String.raw`,?\s*\b\d.*$`,
    String.raw`,?\s*\b(?:for|of|at|in) (?:the |[A-Z]).*$`,
    String.raw`\s*\S+@\S+.*$`,
    String.raw`\s*(?:follow|view|read|see|email|contact)\b.*$`,
  ].join('|'),
  'i',
);

/** Words that stand in a role or a department, never in a person's name. */
const roleWords =
  /\b(?:analyst|bureau|chief|columnist|contributor|correspondent|critic|desk|editor|freelance|head|journalist|manager|news|photographer|producer|reporter|senior|special|staff|team|writer|korrespondent(?:in)?|redakteur(?:in)?|chef|ressort|online)\b/i;

const separators = /\s*(?:[,;&/+、，·|]|(?<!\p{L})(?:and|und|et|y|e|en|i|with|mit|og|och)(?!\p{L}))\s*/iu;

/**
 * The names in a byline: "By Anna Muller and JO PARK, Political Editor, Updated 3 hours ago" holds Anna Muller and Jo Park.
 * Empty when it holds none: an address, a date, a web page's name.
 */
export function authorNames(byline: string): string[] {
  const text = collapseSpace(byline.slice(0, 400).replace(/<[^>]*>/g, ' '));
  if (text === '' || /^https?:|^www\.|^@|\.(?:com|org|html?)\b/i.test(text)) return [];
  const bare = withoutDate(text).replace(glued, '').replace(opening, '');
  const whole = bare.replace(ending, '').trim();
  const parts = (whole === '' ? bare : whole).split(separators).map(cleanName).filter(isName);
  const people = parts.filter((part) => !roleWords.test(part));
  return people.length > 0 ? people : parts.slice(0, 1);
}

/** "Ada Kovač on Monday, March 4" → "Ada Kovač": words before a figure are a date's where they stand in dates; elsewhere May is a name. */
function withoutDate(text: string): string {
  const [before = ''] = text.split(/\d/, 1);
  let names = before;
  for (let word = lastWord.exec(names); word !== null && isDateWord(word[1] ?? ''); word = lastWord.exec(names))
    names = names.slice(0, word.index);
  return names === before || before === text ? text : names;
}

/** Without what is around a name; names in capitals are set as names. */
function cleanName(part: string): string {
  const name = part
    .replace(opening, '')
    .replace(/^\p{L}+:\s+/u, '')
    .replace(/^[\s"'“”.:*-]+|[\s"'“”:*-]+$/gu, '');
  const isShouted = name.length > 5 && name.includes(' ') && name === name.toUpperCase() && name !== name.toLowerCase();
  return isShouted ? name.toLowerCase().replace(/(^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

const isName = (name: string): boolean =>
  !/^(?:quelle|source|foto|photo|bild|image)s?\b/i.test(name) &&
  /\p{L}{2}/u.test(name) &&
  !/\d/.test(name) &&
  name.length <= 60 &&
  name.split(' ').length <= 6 &&
  !/^(?:admin(?:istrator)?|anonymous|(?:the |l['’])?(?:author|auteur)|byline|editor|guest|n\/?a|nachrichten|news|none|null|redaktion|staff|undefined|unknown|user|webmaster|the|twitter|facebook|instagram)$/i.test(
    name,
  );
