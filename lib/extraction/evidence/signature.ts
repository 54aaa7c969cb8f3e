import { wordsBesideDates } from '../lexicon/wordsBesideDates';

/** How a byline begins where nobody names its parts: "By Ada Kovač and Jo Park". */
const opening = /^(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported) )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor):? /;

/** The names after it. Apart from it, as few lines have one and letters of all scripts take long to compile. */
const namesAfter = /^(?:\p{Lu}[\p{L}.'’-]+,? ?(?:and |und |et |y |en )?){2,8}/u;

/** Addresses, and the names of the agencies whose reports an article was made from. */
const address =
  /\S+@\S+\.\w+|(?:https?:\/\/|www\.|(?:twitter|x|facebook|instagram)\.com\/)\S+|(?<!\S)@\w+|\b(?:AFP|ANSA|AP|APA|Associated Press|dpa|EFE|epd|KNA|Reuters|SDA|sda|Xinhua)\b/gu;

const bylineWord = /^(?:by|von|par|por|door|mit|and|und|et|y|en|text|words|redaktion|quelle|source|end|ends)$/i;

const longestSignature = 100;

/** Whether a line says only who wrote it, perhaps when and for whom: "By Ada Kovač, 12 May 2026", "ada@post.example", "(dpa)". */
export function isSignature(text: string, byline: string | null): boolean {
  if (text.length > longestSignature) return false;
  const names = byline?.toLowerCase().split(', ') ?? [];
  const nobody = names.reduce(without, withoutByline(text));
  const rest = nobody.replace(address, ' ');
  return rest !== text && wordsBesideDates(rest).every((word) => bylineWord.test(word));
}

function withoutByline(text: string): string {
  const opened = opening.exec(text)?.[0];
  const rest = opened && text.slice(opened.length);
  return rest && namesAfter.test(rest) ? rest.replace(namesAfter, ' ') : text;
}

/** The line without the name, however it is set. */
function without(line: string, name: string): string {
  const at = line.toLowerCase().indexOf(name);
  return at < 0 ? line : `${line.slice(0, at)} ${line.slice(at + name.length)}`;
}
