import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TaggedPiece, TaggingMemo } from '../../lib/analysis/text/tagging';
import type { Span } from '../../lib/analysis/text/span';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/whosaid-tagging');

/** A tagged piece as it is stored: tags joined by a blank, since the few combinations there are recur. */
interface StoredPiece {
  readonly sentences: readonly Span[];
  readonly tokens: readonly (readonly [
    start: number,
    end: number,
    text: string,
    normal: string,
    tags: string,
    sentence: number,
  ])[];
}

/**
 * A memo that keeps what was tagged between two runs over the same file, as tagging takes four fifths of an evaluation's time.
 * What is stored goes with the tagger: another version of compromise or of `tagging.ts` begins anew.
 *
 * @param name of the set; each has a file of its own
 */
export function storedTagging(name: string): { readonly memo: TaggingMemo; save(): void } {
  const tagger = ['lib/analysis/text/tagging.ts', 'node_modules/compromise/package.json'].map((file) =>
    readFileSync(join(root, file)),
  );
  const file = join(folder, `${hash(name, ...tagger)}.json`);
  const stored = new Map(
    existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly [string, StoredPiece][]) : [],
  );
  const sizeBefore = stored.size;
  const sets = new Map<string, ReadonlySet<string>>();
  return {
    memo: (piece, tag) => {
      const known = stored.get(piece);
      if (known) return restore(known, sets);
      const tagged = tag(piece);
      stored.set(piece, store(tagged));
      return tagged;
    },
    save: () => {
      if (stored.size === sizeBefore) return;
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, JSON.stringify([...stored]));
    },
  };
}

const store = ({ sentences, tokens }: TaggedPiece): StoredPiece => ({
  sentences,
  tokens: tokens.map(({ span, text, normal, tags, sentence }) => [
    span.start,
    span.end,
    text,
    normal,
    [...tags].join(' '),
    sentence,
  ]),
});

const restore = ({ sentences, tokens }: StoredPiece, sets: Map<string, ReadonlySet<string>>): TaggedPiece => ({
  sentences,
  tokens: tokens.map(([start, end, text, normal, tags, sentence]) => {
    const set = sets.get(tags) ?? new Set(tags.split(' ').filter(Boolean));
    sets.set(tags, set);
    return { span: { start, end }, text, normal, tags: set, sentence };
  }),
});

function hash(...parts: readonly (string | Buffer)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex').slice(0, 24);
}
