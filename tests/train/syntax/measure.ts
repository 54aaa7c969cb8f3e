import { Codes } from '../../../lib/analysis/syntax/parser/codes/codes';
import type { SyntaxModels } from '../../../lib/analysis/syntax/parser/models/syntaxModels';
import { newWorkspace, parse } from '../../../lib/analysis/syntax/parser/parse';
import { ParserState } from '../../../lib/analysis/syntax/parser/transitions/parserState';
import { tagParts } from '../../../lib/analysis/syntax/parser/tagParts';
import type { TrainingTree } from './trainingTree';

/** How often the parts of speech, the heads, and heads with relations are right. */
export function measure(models: SyntaxModels, trees: readonly TrainingTree[]): string {
  const codes = new Codes();
  const state = new ParserState();
  const workspace = newWorkspace();
  let words = 0;
  let parts = 0;
  let heads = 0;
  let labelled = 0;
  for (const tree of trees) {
    codes.read(tree.units);
    tagParts(models.parts, codes);
    parse(models, codes, state, workspace);
    tree.units.forEach((_, i) => {
      words++;
      if (codes.part[i] === tree.parts[i]) parts++;
      if (state.head[i] !== tree.heads[i]) return;
      heads++;
      if (state.relation[i] === tree.relations[i]) labelled++;
    });
  }
  const share = (count: number) => (count / Math.max(1, words)).toFixed(4);
  return `parts ${share(parts)} heads ${share(heads)} labelled ${share(labelled)} of ${words} words`;
}
