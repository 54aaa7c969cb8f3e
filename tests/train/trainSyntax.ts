import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { findQuotes } from '../../lib/analysis/quotes/findQuotes';
import { readStoredModel } from '../../lib/analysis/syntax/parser/models/storedModel';
import { tagText } from '../../lib/analysis/text/tagging';
import { splitBlocks } from '../../lib/analysis/text/block';
import { agreedTrees } from './syntax/agreedTrees';
import {
  fitParser,
  fitParts,
  foldedParts,
  parserFeatures,
  partFeatures,
  type ParserFeatures,
  type ParserModels,
} from './syntax/fitModels';
import { inventedSentences } from './syntax/inventedSentences';
import { measure } from './syntax/measure';
import { meanModel, weightiest } from './syntax/perceptron';
import { collapsedCopies, spokenCopies } from './syntax/quotedCopies';
import { plainSentences } from './syntax/plainSentences';
import { readTrees } from './syntax/readTrees';
import { storeModel } from './syntax/storeModel';
import { treeOverUnits, type TrainingTree } from './syntax/trainingTree';

/**
 * Fits the weights of the syntax layer: `npm run train:syntax -- TREES.conllu.gz TEXTS.jsonl.gz [--measure]`.
 * 1. The trees are laid over the units that the layer makes of the same text; copies have quotations in them.
 * 2. The parts of speech are fitted; the parser is fitted on parts that a model without the sentence gives.
 * 3. Two parsers read plain texts, one forwards, one backwards; the trees that they agree on are learnt from as well.
 * 4. The weightiest features are kept and the models fitted again on those alone, in several orders of the sentences.
 * With `--measure` a fifth of the documents is left out and measured on, and nothing is written.
 */
const [treesFile, textsFile, option] = process.argv.slice(2);
if (treesFile === undefined || textsFile === undefined)
  throw new Error('usage: npm run train:syntax -- TREES.conllu.gz TEXTS.jsonl.gz [--measure]');
const measures = option === '--measure';
const weightsFile = 'lib/analysis/syntax/parser/models/weights.json';

const rounds = { parts: 5, trees: 6, wide: 2, kept: 4 };
/** Each names an order of the sentences; the mean of what is fitted in them is kept. */
const orders = ['first', 'second', 'third', 'fourth'];
const fewOrders = orders.slice(0, 2);
/** Features that occur less often are not looked at. */
const leastCount = 2;
/** So many features of each model are kept. */
const kept = {
  parts: Number(process.env.KEEP_PARTS ?? 6_000),
  transitions: Number(process.env.KEEP_MOVES ?? 18_000),
  relations: Number(process.env.KEEP_LABELS ?? 6_000),
};
/** So fine are the weights that are kept. */
const steps = Number(process.env.STEPS ?? 10);

const documents = readTrees(treesFile);
const plain: TrainingTree[] = [];
const quoted: TrainingTree[] = [];
for (const { id, text, sentences } of documents) {
  const blocks = splitBlocks(text);
  const tagged = tagText(text, blocks);
  const stretches = findQuotes(text, blocks).flatMap(({ content }) => content);
  let token = 0;
  for (const words of sentences) {
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    while ((tagged.tokens[token]?.span.start ?? Infinity) < span.start) token++;
    const tree = treeOverUnits(tagged, token, span, words, id);
    if (!tree || tree.units.length > 110) continue;
    plain.push(tree);
    quoted.push(...collapsedCopies(tree, text, stretches), ...spokenCopies(tree, text, `${id} ${span.start}`));
  }
}
const groups = [...new Set(plain.map(({ group }) => group))];
const heldOut = new Set(measures ? [...groups.filter((_, index) => index % 5 === 3), 'invented 3'] : []);
const isFitted = ({ group }: TrainingTree) => !heldOut.has(group);
const invented = inventedSentences(Number(process.env.INVENTED ?? 2700));
const trees = [...plain, ...quoted, ...invented].filter(isFitted);
report(`${plain.length} sentences, ${quoted.length} with quotations, ${invented.length} invented`);

// The words of the drawn sentences count twice: those of the invented ones are few and stand in few orders.
const partTrees = [...trees, ...plain.filter(isFitted)];
const partRows = partFeatures(partTrees, leastCount);
const fullParts = fitParts(partTrees, partRows, rounds.parts);
const keptParts = weightiest(fullParts, kept.parts);
const parts = meanModel(orders.map((order) => fitParts(partTrees, keptParts, rounds.parts, order)));
const predicted = foldedParts(partTrees, keptParts, rounds.parts);
report(`parts of speech: ${keptParts.keys.length} of ${partRows.keys.length} features`);
const features = parserFeatures(trees, predicted, leastCount);
const fullParser = meanParser(trees, predicted, features, rounds.trees, fewOrders);
report('first parser');
const agreed = agreedTrees(plainSentences(textsFile), parts, trees, predicted, fullParser, leastCount, rounds.trees);
report(`${agreed.length} sentences agreed on`);
// The drawn trees count twice.
const allTrees = [...trees, ...trees.map((tree) => ({ ...tree })), ...agreed];
const allParts = new Map(allTrees.map((tree) => [tree, predicted.get(tree) ?? Int32Array.from(tree.parts)]));
allTrees.slice(trees.length, 2 * trees.length).forEach((copy, index) => {
  const drawn = trees[index] && predicted.get(trees[index]);
  if (drawn) allParts.set(copy, drawn);
});
const rows = parserFeatures(allTrees, allParts, leastCount + 1);
const wide = meanParser(allTrees, allParts, rows, rounds.wide, fewOrders);
report('parser over all features');
const keptRows = {
  transitions: weightiest(wide.transitions, kept.transitions),
  relations: weightiest(wide.relations, kept.relations),
};
const { transitions, relations } = meanParser(allTrees, allParts, keptRows, rounds.kept, orders);
report(
  `trees: ${kept.transitions} of ${rows.transitions.keys.length} and ${kept.relations} of ${rows.relations.keys.length}`,
);
const full = { parts: fullParts, ...fullParser };
const stored = {
  parts: storeModel(parts, steps),
  transitions: storeModel(transitions, steps),
  relations: storeModel(relations, steps),
};
const small = {
  parts: readStoredModel(stored.parts),
  transitions: readStoredModel(stored.transitions),
  relations: readStoredModel(stored.relations),
};
const about =
  'Weights of the syntax layer, fitted by tests/train/trainSyntax.ts on dependency trees of GUM (amir-zeldes/gum 72ce5ac; genres academic, bio, court, interview, news, voyage). ' +
  'Annotations CC BY 4.0; texts CC BY 2.5 (Wikinews), CC BY-SA 3.0 (Wikipedia, Wikivoyage), CC BY 4.0 (academic, court). ' +
  'Zeldes (2017), The GUM Corpus, LRE 51(3); Wikinews, Wikipedia and Wikivoyage contributors. More: tests/train/README.md.';
const json = `${JSON.stringify({ about, ...stored }, null, 1)}\n`;
report(
  `gzipped ${['parts', 'transitions', 'relations'].map((name) => gzipSync(JSON.stringify(stored[name as keyof typeof stored]), { level: 9 }).length).join(' + ')}, ${gzipSync(json, { level: 9 }).length} bytes`,
);
if (measures) {
  const left = plain.filter((tree) => !isFitted(tree));
  const leftInvented = invented.filter((tree) => !isFitted(tree));
  const leftQuoted = quoted.filter((tree) => !isFitted(tree));
  for (const [name, models] of Object.entries({ full, kept: { parts, transitions, relations }, small }))
    report(
      `${name}: ${measure(models, left)}; with quotations: ${measure(models, leftQuoted)}; invented: ${measure(models, leftInvented)}`,
    );
} else writeFileSync(weightsFile, json);

/** The mean of parsers that see the sentences in different orders. */
function meanParser(
  sentences: readonly TrainingTree[],
  partsOf: ReadonlyMap<TrainingTree, Int32Array>,
  table: ParserFeatures,
  count: number,
  inOrders: readonly string[],
): ParserModels {
  const fitted = inOrders.map((order) => fitParser(sentences, partsOf, table, count, order));
  return {
    transitions: meanModel(fitted.map((models) => models.transitions)),
    relations: meanModel(fitted.map((models) => models.relations)),
  };
}

function report(line: string): void {
  console.log(`${Math.round(process.uptime())} s: ${line}`);
}
