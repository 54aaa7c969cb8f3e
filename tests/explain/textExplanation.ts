import type { ExplainedPerson, ExplainedQuote, Explanation } from './explanation';
import type { BlockFate } from './decideInPage';

/** How much of a block is shown. */
const longestExcerpt = 100;

/** The explanation for a terminal: one line a block, a quotation, a person. */
export function textExplanation({ url, metadata, kind, blocks, quotes, people }: Explanation): string {
  return [
    metadata.headlines[0] ?? 'No headline',
    `${metadata.byline ?? 'no byline'} · ${metadata.outlet} · ${metadata.publishedAt ?? 'no date'} · ${url}`,
    kind === null ? 'Read as an article.' : `Not read as an article: ${kind}.`,
    '',
    `BLOCKS (${String(blocks.filter(({ isKept }) => isKept).length)} of ${String(blocks.length)} kept)`,
    ...blocks.map(blockLine),
    '',
    `QUOTATIONS (${String(quotes.length)})`,
    ...quotes.map(quoteLine),
    '',
    `PEOPLE (${String(people.length)})`,
    ...people.map(personLine),
  ].join('\n');
}

const blockLine = ({ text, isKept, judgement, kind }: BlockFate): string =>
  `${isKept ? '+ ' : '– '}${(judgement?.rule ?? 'no rule').padEnd(17)} ${excerpt(kind === 'paragraph' ? text : `[${kind}] ${text}`)}\n` +
  `  ${' '.repeat(17)} ${why(judgement)}`;

/** What decided, in words: "layout, sure: it stands alone with a picture". */
export const why = (judgement: BlockFate['judgement']): string =>
  judgement === null
    ? 'no rule says that it is of the article'
    : `${judgement.ground}, ${judgement.strength}: ${judgement.reason}`;

export const speakerLine = ({ speaker }: ExplainedQuote): string =>
  speaker === null
    ? 'nobody is named for it'
    : `${speaker.name ?? 'not resolved to a name'} · rule ${speaker.rule} · source “${speaker.source}” (${speaker.form}) · ` +
      (speaker.cue === null ? 'no cue' : `cue “${speaker.cue}”`);

const quoteLine = (quote: ExplainedQuote): string =>
  `“${excerpt(quote.words)}” (${quote.kind})\n  ${speakerLine(quote)}`;

const personLine = ({ name, role, gender, mentions }: ExplainedPerson): string =>
  `${name} · ${role ?? 'no role'} · ${gender ?? 'gender not told'} · ${mentions.join(', ')}`;

const excerpt = (text: string): string =>
  text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt - 1)}…`;
