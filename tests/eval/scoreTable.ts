import { formatTable, share } from './formatTable';
import { mistakeKinds, type FoundSpans, type Mistake, type Score } from './score';

/** The figures as `npm run eval` prints them; `cases` is what each figure is a share of. */
export function scoreTable({ articles, quotes, kinds, speakers, people, mentions }: Score): string {
  return formatTable([
    [`own corpus, ${articles} articles`, 'P', 'R', 'F1', 'share', 'cases'],
    foundRow('quotes', quotes),
    shareRow('kind right', kinds.right, kinds.of),
    shareRow('right speaker', speakers.right, speakers.of),
    shareRow('wrong speaker', speakers.wrong, speakers.of),
    shareRow('speaker missing', speakers.missing, speakers.of),
    foundRow('people', people),
    foundRow('mentions by name', mentions),
  ]);
}

/** The mistakes, those of a kind together, in the order of the articles. */
export function mistakeTable(mistakes: readonly Mistake[]): string {
  return mistakeKinds
    .flatMap((kind) => {
      const own = mistakes.filter((mistake) => mistake.kind === kind);
      if (!own.length) return [];
      const lines = own.map(({ article, words, detail }) => `  ${article}: “${words}”${detail && `: ${detail}`}\n`);
      return `${kind} (${own.length})\n${lines.join('')}`;
    })
    .join('\n');
}

const foundRow = (label: string, { right, found, gold }: FoundSpans): string[] => [
  label,
  share(right, found),
  share(right, gold),
  share(2 * right, found + gold),
  '',
  String(gold),
];

const shareRow = (label: string, part: number, whole: number): string[] => [
  label,
  '',
  '',
  '',
  share(part, whole),
  String(whole),
];
