import { analyze } from '../../lib/analysis/analyze';
import { hostileTexts } from './hostileTexts';

const lengths = [50_000, 100_000, 200_000];

/** What takes longer is not tried at a greater length. */
const patienceMs = 20_000;

/**
 * How the CPU time of `analyze` grows with the length of a text, for plain news and for each text made to be slow: the
 * exponent is the slope of log time over log length, by least squares.
 */
export function measureGrowth(paragraphs: readonly string[], only = '') {
  const texts = { 'plain news': (i: number) => `${paragraphs[i % paragraphs.length] ?? ''}\n\n`, ...hostileTexts };
  analyze(repeat(texts['plain news'], 40_000)); // The first text pays for the compiler.
  return Object.entries(texts)
    .filter(([name]) => name.startsWith(only))
    .map(([name, part]) => {
      const times: number[] = [];
      for (const length of lengths) {
        if ((times.at(-1) ?? 0) > patienceMs) break;
        times.push(cpuMs(repeat(part, length)));
      }
      const exponent = slope(times.map((ms, i) => [Math.log(lengths[i] ?? NaN), Math.log(ms)]));
      const ms = Object.fromEntries(lengths.map((length, i) => [`${length / 1000}k ms`, Math.round(times[i] ?? NaN)]));
      return { text: name, ...ms, exponent };
    });
}

function cpuMs(text: string): number {
  const start = process.cpuUsage();
  analyze(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function repeat(part: (i: number) => string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += part(i);
  return text.slice(0, length);
}

function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  const over = points.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return over / points.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}
