import { countLeading } from '../text/countLeading';
import type { CanSpeak } from '../speakers/rules/rule';
import type { Scene } from '../speakers/scene/scene';
import type { SourceResolver } from '../speakers/sourceResolver';
import type { Report } from '../result/analysis';
import type { Span } from '../text/span';
import { accordingToSource } from './accordingToSource';
import type { FoundReport } from './rules/rule';
import { readClause } from './clauses/readClause';
import { reportRules } from './reportRules';
import { setOff } from './setOff/setOff';

/**
 * The indirect speech of a text, in text order; of nested reports, only the outermost. What is wholly in quotation marks is a
 * quotation and no report. Linear; never throws.
 */
export function findReports({ scene, canSpeak, sourceOf }: SourceResolver): Report[] {
  const found = [...readClauses(scene, canSpeak), ...readWords(scene, canSpeak)]
    .filter(({ content }) => ownWords(scene, content) >= leastOwnWords)
    .sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
  const reports: Report[] = [];
  let end = 0;
  for (const { rule, source, cue, content } of found) {
    if (content.start < end) continue;
    const who = source && sourceOf(source, cue);
    if (source && !who) continue;
    reports.push({
      id: reports.length,
      content: withQuoteMarks(scene.text, content),
      attribution: who && { ...who, cue, rule },
    });
    end = content.end;
  }
  return reports;
}

/** Extended over the quotation marks around a quotation at either end. */
const withQuoteMarks = (text: string, { start, end }: Span): Span => ({
  start: start - (/[“"‘«]/u.test(text.charAt(start - 1)) ? 1 : 0),
  end: end + (/^[,.]?[”"’»]+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0),
});

type Found = FoundReport & { readonly rule: string };

const readClauses = (scene: Scene, canSpeak: CanSpeak): Found[] =>
  scene.structure.syntax.clauses.flatMap((clause) => {
    const reading = readClause(scene, clause, canSpeak);
    for (const { id, judge } of reportRules) {
      const found = judge(reading);
      if (found && found.content.start < found.content.end) return [{ ...found, rule: id }];
    }
    return [];
  });

/** Rules for words that report what is beside them in the sentence, without governing it. */
const parentheticalRules = Object.entries({ accordingTo: accordingToSource, setOff });

const readWords = (scene: Scene, canSpeak: CanSpeak): Found[] =>
  scene.items.flatMap((_, at) =>
    parentheticalRules.flatMap(([rule, judge]) => {
      const found = judge(scene, at, canSpeak);
      return found ? [{ ...found, rule }] : [];
    }),
  );

/** The fewest words outside quotation marks: said *it was* “…” is a report, said *the* “…” only a quotation. */
const leastOwnWords = 2;

/** How many words of a span are not quoted. */
function ownWords({ items }: Scene, { start, end }: Span): number {
  const first = countLeading(items, ({ span }) => span.start < start);
  let count = 0;
  for (let at = first; (items[at]?.span.start ?? Infinity) < end; at++) if (items[at]?.kind === 'word') count++;
  return count;
}
