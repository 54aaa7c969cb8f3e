import { wordsAt } from '../analysis/text/span';
import type { Article } from '../page/article';
import { passageSpan, passageText } from '../summary/passageText';
import type { Passage } from '../summary/passages';
import type { MarkedSubject } from '../summary/markedSubject';
import { plainAddress, type BugReport } from './bugReport';

/** A report on a passage or mention: what was found, by which rule and why, and the blocks around it. */
export function subjectReport({ text, blocks, language, url }: Article, subject: MarkedSubject): BugReport {
  const span = subject.kind === 'passage' ? passageSpan(subject.passage) : subject.mention.span;
  const first = blocks.findIndex(({ span: { end } }) => end > span.start);
  const last = blocks.findLastIndex(({ span: { start } }) => start < span.end);
  const linesOf = (field: string, from: number, to: number) =>
    blocks.slice(Math.max(from, 0), to).map((block) => [field, wordsAt(text, block.span)] as const);
  return [
    ...(subject.kind === 'passage' ? passageLines(text, subject.passage) : personLines(text, subject)),
    ...linesOf('Before', first - 1, first),
    ...linesOf('Block', first, last + 1),
    ...linesOf('After', last + 1, last + 2),
    ['Language', language ?? 'unknown'],
    ['Address', plainAddress(url)],
  ];
}

function passageLines(text: string, passage: Passage): BugReport {
  const { kind, attribution } = passage;
  const what = [
    ['What', kind === 'report' ? 'reported passage' : 'quotation'],
    ['Words', passageText(text, passage)],
    ['Kind', kind],
  ] as const;
  if (!attribution) return [...what, ['Said by', 'nobody named']];
  const { name, sourceType, rule, source, form, cue } = attribution;
  return [
    ...what,
    ['Said by', name ?? 'not resolved to a name'],
    ['Rule', rule],
    ['Source', `${wordsAt(text, source)} (${form}, ${sourceType})`],
    ['Cue', cue === null ? 'none' : wordsAt(text, cue)],
  ];
}

function personLines(text: string, { person, mention }: Extract<MarkedSubject, { kind: 'person' }>): BugReport {
  const mentions = person.mentions.map(({ span, form }) => `${wordsAt(text, span)} (${form})`);
  return [
    ['What', 'person'],
    ['Words', wordsAt(text, mention.span)],
    ['Name', person.name],
    ['Role', person.role ?? 'none'],
    ['Mentions', mentions.join(', ')],
  ];
}
