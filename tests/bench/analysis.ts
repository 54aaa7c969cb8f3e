import { withStockTagger } from './stockTagger';
import { analyze } from '../../lib/analysis/analyze';
import { createTaggingMemo } from '../../lib/analysis/text/taggingMemo';
import { tagText } from '../../lib/analysis/text/tagging';
import { splitBlocks } from '../../lib/analysis/text/block';
import { median, quantile } from './statistics';

const allLengths = [5_000, 20_000, 80_000, 320_000];

/**
 * Time of `analyze` against the text's length, and against tagging the same text with compromise as it comes. The two are timed
 * in turns, so that a busy machine slows both.
 */
export function measureAnalysis(paragraphs: readonly string[], runs: number, lengths = allLengths) {
  // The first text pays for the compiler.
  const first = textOf(paragraphs, 20_000);
  analyze(first);
  withStockTagger(() => tagText(first, splitBlocks(first)));
  return lengths.map((length) => {
    const text = textOf(paragraphs, length);
    const times: number[] = [];
    const ratios: number[] = [];
    const repeats = length > 50_000 ? Math.ceil(runs / 3) : runs;
    for (let i = 0; i < repeats; i++) {
      const tagging = withStockTagger(() => timeOf(() => tagText(text, splitBlocks(text))));
      const analysis = timeOf(() => analyze(text));
      times.push(analysis);
      ratios.push(analysis / tagging);
    }
    return {
      characters: text.length,
      'median ms': median(times),
      'p95 ms': quantile(times, 0.95),
      'µs a character': (1000 * median(times)) / text.length,
      'times compromise alone': median(ratios),
    };
  });
}

/** Time of reading a text again with one paragraph changed, and all others remembered, against its first reading. */
export function measureRereading(paragraphs: readonly string[], runs: number) {
  const length = 40_000;
  const counted = textOf(paragraphs, length).split('\n\n');
  const first: number[] = [];
  const again: number[] = [];
  for (let i = 0; i < runs; i++) {
    // Numbered, as no paragraph of a real article comes twice.
    const before = counted.map((paragraph, at) => `${i}.${at} ${paragraph}`);
    const after = before.with(before.length >> 1, `The update: ${counted[0] ?? ''}`);
    const memo = createTaggingMemo(3 * length);
    first.push(timeOf(() => analyze(before.join('\n\n'), { memo })));
    again.push(timeOf(() => analyze(after.join('\n\n'), { memo })));
  }
  const ratios = again.map((ms, i) => ms / (first[i] ?? NaN));
  return [{ characters: length, 'first ms': median(first), 'again ms': median(again), ratio: median(ratios) }];
}

/** What another machine changes little. */
export function measureRatios(paragraphs: readonly string[], runs: number): Record<string, number> {
  const analysis = measureAnalysis(paragraphs, runs, [5_000, 20_000, 80_000]).map(
    (row) => [`analysis of ${row.characters} characters ÷ compromise alone`, row['times compromise alone']] as const,
  );
  const [again] = measureRereading(paragraphs, runs);
  return { ...Object.fromEntries(analysis), 'one paragraph changed ÷ first reading': again?.ratio ?? NaN };
}

/** The paragraphs, over and over, up to the length. */
function textOf(paragraphs: readonly string[], length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? '';
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

function timeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const used = process.cpuUsage(start);
  return (used.user + used.system) / 1000;
}
