import type { Span } from '../../text/span';
import type { Part } from './scene';

/** “, ‘ and « close as well: „…“, ‚…‘, »…« */
const closing = /["”“'’‘»«`\s]/u;
const afterClosing = new RegExp(`^${closing.source}*([,—–.?!]?)`, 'u');

/** How the quoted words of a span end, by the last of their signs and the first one after the mark that closes them. */
export function endingOf(text: string, span: Span): Part['ending'] {
  let end = span.end;
  while (end > span.start && closing.test(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  const after = afterClosing.exec(text.slice(span.end, span.end + 5))?.[1] ?? '';
  if (last === ',' || after === ',') return 'comma';
  if (/[?!—–…-]/u.test(last) || /[?!—–]/u.test(after)) return 'mark';
  return last === '.' || last === ';' || after === '.' ? 'stop' : 'none';
}
