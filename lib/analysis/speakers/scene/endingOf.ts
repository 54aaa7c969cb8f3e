import type { Span } from '../../text/span';
import type { Part } from './scene';

export function endingOf(text: string, span: Span): Part['ending'] {
  let end = span.end;
  while (end > span.start && /["”'’»`\s]/u.test(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  const after = /^["”'’»`\s]*([,—–.?!]?)/u.exec(text.slice(span.end, span.end + 5))?.[1] ?? '';
  if (last === ',' || after === ',') return 'comma';
  if (/[?!—–…-]/u.test(last) || /[?!—–]/u.test(after)) return 'mark';
  return last === '.' || last === ';' || after === '.' ? 'stop' : 'none';
}
