import type { FoundQuote } from '../quotes/findQuotes';
import type { TaggedText } from '../text/tagging';
import { readClauses } from './clauses/readClauses';
import { Codes } from './parser/codes/codes';
import { cutSentences, type UnitSentence } from './parser/units/cutSentences';
import { lemmaOf } from './lemma';
import { newWorkspace, parse } from './parser/parse';
import { ParserState } from './parser/transitions/parserState';
import { partsOfSpeech } from './sentence/partsOfSpeech';
import { readPhrases } from './phrases/readPhrases';
import { relations } from './sentence/relations';
import { syntaxModels } from './parser/models/syntaxModels';
import type { Syntax, SyntaxSentence, SyntaxToken } from './sentence/syntax';
import { tagParts } from './parser/tagParts';
import { Tree } from './sentence/tree';

/**
 * Reads the structure of a text's sentences: a greedy dependency parser over compromise's tags (Nivre 2008), and on top of
 * its trees the noun phrases and clauses. Deterministic; linear in the length of the text; never throws. A text without words
 * has empty lists.
 *
 * 1. cut sentences, each quotation one unit of the sentence around it, 2. parts of speech, 3. trees,
 * 4. noun phrases, 5. clauses.
 */
export function readSyntax(tagged: TaggedText, quotes: readonly FoundQuote[]): Syntax {
  const { tokens, sentences } = readTrees(tagged, quotes);
  const tree = new Tree(tokens, sentences);
  const phraseAt = readPhrases(tree);
  const clauseAt = readClauses(tree, phraseAt);
  return {
    tokens,
    sentences,
    clauses: [...new Set(clauseAt)].filter((clause) => clause !== null),
    clauseAt,
    phraseAt,
  };
}

function readTrees(tagged: TaggedText, quotes: readonly FoundQuote[]): Pick<Syntax, 'tokens' | 'sentences'> {
  const cut = cutSentences(tagged, quotes);
  const indexes = numberUnits(cut);
  const models = syntaxModels();
  const codes = new Codes();
  const state = new ParserState();
  const workspace = newWorkspace();
  const tokens: SyntaxToken[] = [];
  /** By where the quotation begins. */
  const quotationTokens = new Map<number, number>();
  const sentences = cut.map((sentence, number): SyntaxSentence => {
    const { units, inside, ending } = sentence;
    const own = indexes[number] ?? [];
    codes.read(units);
    tagParts(models.parts, codes);
    parse(models, codes, state, workspace);
    let root = 0;
    units.forEach((unit, i) => {
      const index = own[i] ?? 0;
      const head = state.head[i] ?? -1;
      const part = partsOfSpeech[codes.part[i] ?? 0] ?? 'NN';
      if (head === units.length) root = index;
      tokens[index] = {
        index,
        kind: unit.kind,
        span: unit.span,
        normal: unit.normal,
        lemma: lemmaOf(unit.normal, part),
        part,
        tags: unit.tags,
        head: own[head] ?? -1,
        relation: relations[state.relation[i] ?? 0] ?? 'dep',
        sentence: number,
        before: unit.before,
      };
      if (unit.kind === 'quotation') quotationTokens.set(unit.span.start, index);
    });
    const span = { start: units[0]?.span.start ?? 0, end: units.at(-1)?.span.end ?? 0 };
    return {
      span,
      tokens: own,
      root,
      inside: inside && (quotationTokens.get(inside.start) ?? null),
      isQuestion: ending.includes('?'),
    };
  });
  return { tokens, sentences };
}

/** The places of all units in text order; what is inside a quotation follows its unit. */
function numberUnits(sentences: readonly UnitSentence[]): number[][] {
  const all = sentences.flatMap(({ units }, sentence) =>
    units.map((unit, place) => ({ start: unit.span.start, isQuotation: unit.kind === 'quotation', sentence, place })),
  );
  all.sort((a, b) => a.start - b.start || Number(b.isQuotation) - Number(a.isQuotation));
  const numbers: number[][] = sentences.map(() => []);
  all.forEach(({ sentence, place }, index) => {
    const row = numbers[sentence];
    if (row) row[place] = index;
  });
  return numbers;
}
