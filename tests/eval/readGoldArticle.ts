import type { QuoteKind } from '../../lib/analysis/result/analysis';
import { findMarked } from './findMarked';
import type { GoldArticle, GoldPerson, GoldQuote } from './gold';

const kinds: readonly string[] = ['statement', 'fragment', 'title'] satisfies QuoteKind[];
const isKind = (word: string): word is QuoteKind => kinds.includes(word);

/**
 * Reads an article of the own corpus; `corpus/README.md` describes the format.
 * Throws, with the line, when a quotation does not stand in the text in marks after the one before it.
 */
export function readGoldArticle(id: string, file: string): GoldArticle {
  const [head = '', quoteLines = '', peopleLines = '', otherLines = ''] = file.split(
    /^--- (?:quotes|people|not people)\n/mu,
  );
  const [title = '', ...paragraphs] = head.trim().split('\n');
  const text = paragraphs.join('\n').trim();
  const people = linesOf(peopleLines).map((line) => readPerson(id, line));
  return {
    id,
    publisher: id,
    title,
    text,
    quotes: readQuotes(id, text, linesOf(quoteLines), people),
    people,
    notPeople: linesOf(otherLines),
  };
}

const linesOf = (section: string): string[] => section.split('\n').filter((line) => line !== '');

function readQuotes(id: string, text: string, lines: readonly string[], people: readonly GoldPerson[]): GoldQuote[] {
  let from = 0;
  return lines.map((line) => {
    const [kind = '', speaker = '', words = ''] = line.split(' | ');
    if (!isKind(kind) || !speaker || !words) throw new Error(`${id}: "${line}" is not "kind | speaker | words".`);
    const span = findMarked(text, words, from);
    if (!span) throw new Error(`${id}: "${words}" does not stand in marks after the quotation before it.`);
    from = span.end;
    const speakers = speaker.split(' / ').map((name) => (name === '–' ? null : name));
    const others = people.flatMap(({ names }) => names).filter((name) => !speakers.includes(name));
    return { span, kind, speakers, speakersAre: 'names', others };
  });
}

function readPerson(id: string, line: string): GoldPerson {
  const [names = '', forms = ''] = line.split(' | ');
  const counts = forms.split(', ').map((form): [string, number] => {
    const match = /^(.+) (\d+)$/u.exec(form);
    if (!match?.[1]) throw new Error(`${id}: "${line}" is not "name | form count, form count".`);
    return [match[1], Number(match[2])];
  });
  return { names: names.split(' / '), forms: new Map(counts) };
}
