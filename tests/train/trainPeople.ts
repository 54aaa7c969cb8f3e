import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { toProbability, type StoredNameModel } from '../../lib/analysis/people/recognise/nameModel';
import { describeInDocument } from '../../lib/analysis/people/recognise/documentFeatures';
import { tagText, type TaggedText } from '../../lib/analysis/text/tagging';
import { splitBlocks } from '../../lib/analysis/text/block';
import { hashFittedLists } from './hashFittedLists';
import { describeText, FeatureNumbers, type DescribedText } from './describedText';
import { countFeatures, fitLogistic, scoreExample, type TrainingExample, type Fitted } from './logistic';
import { headlineCopy, renamedCopy } from './renamedCopy';
import { inventedArticle } from './inventedArticle';
import { resultTable } from './resultTable';
import { hash, readTrainingTexts, type TrainingText } from './trainingText';

/**
 * Fits the weights of the name model: `npm run train:people -- TEXTS.jsonl.gz [TAGS_DIRECTORY]`.
 * 1. The texts, copies of them with other names and with headlines in capitals, and invented result tables are described.
 * 2. The local pass is fitted on them, the best features are kept, and it is fitted again on those alone.
 * 3. The document pass is fitted on the scores that a local pass gives texts it was not fitted on.
 * Takes six minutes, nearly all of it tagging; with a directory the tags are kept there for the next run.
 * Every run with the same texts and lists gives the same file.
 */
const [textsFile, tagsDirectory] = process.argv.slice(2);
if (textsFile === undefined) throw new Error('usage: npm run train:people -- TEXTS.jsonl[.gz] [TAGS_DIRECTORY]');
const weightsFile = process.env.WEIGHTS_FILE ?? 'lib/analysis/people/fitted/weights.json';

/** More features weigh more in the download and gain nothing on other texts. */
const keptFeatures = 9000;
const renamedRounds = 1;

/** Sources that are measured on, and so not fitted on. */
const measuredOn = process.env.WITHOUT ?? 'gum:(news|interview)';
const isMeasuredOn = (source: string) => measuredOn !== '' && new RegExp(measuredOn).test(source);
/** A text needs so many words before its second mention of somebody can be told from its first. */
const leastDocumentWords = 60;

const originals = readTrainingTexts(textsFile);
const copies = Array.from({ length: renamedRounds }, (_, round) => originals.map((text) => renamedCopy(text, round)));
const headlines = originals.filter(({ id }) => hash(id) % 3 === 0).flatMap((text) => headlineCopy(text) ?? []);
const tables = Array.from({ length: 300 }, (_, index) => resultTable(index));

const articles = Array.from({ length: 1100 }, (_, index) => inventedArticle(index));

const numbers = new FeatureNumbers();
const groups: Record<string, readonly TrainingText[]> = { originals, headlines, tables, articles };
copies.forEach((group, round) => (groups[`renamed${round}`] = group));
const described = Object.entries(groups).flatMap(([name, texts]) => {
  const tags = readTags(name, texts);
  return texts.flatMap((text, index) => (isMeasuredOn(text.source) ? [] : describeText(text, tags(index), numbers)));
});
report(`${described.length} texts, ${numbers.names.length} features`);

const localExamples = described.flatMap((text) => examplesOf(text, text.features));
const localOptions = {
  featureCount: numbers.names.length,
  epochs: 5,
  rate: 0.15,
  dropout: 0.3,
  leastCount: 6,
};
const kept = chooseFeatures(fitLogistic(localExamples, localOptions), localExamples);
const local = fitLogistic(localExamples, { ...localOptions, kept });
report('local pass fitted');

const documentNumbers = new FeatureNumbers();
const documentExamples = [0, 1].flatMap((fold) => {
  const isHeldOut = ({ original }: DescribedText) => hash(original) % 2 === fold;
  const others = described.filter((text) => !isHeldOut(text)).flatMap((text) => examplesOf(text, text.features));
  const fitted = fitLogistic(others, { ...localOptions, kept });
  return described
    .filter((text) => isHeldOut(text) && text.words.length >= leastDocumentWords)
    .flatMap((text) => {
      const scores = text.features.map((features) => scoreExample(fitted, features));
      const inDocument = describeInDocument(text.words, text.candidates, scores.map(toProbability));
      const features = inDocument.map((names) => Int32Array.from(names, (name) => documentNumbers.numberOf(name)));
      return examplesOf(text, features, scores);
    });
});
const documentOptions = {
  featureCount: documentNumbers.names.length,
  epochs: 5,
  rate: 0.05,
  dropout: 0.1,
  leastCount: 20,
};
const document = fitLogistic(documentExamples, documentOptions);

const stored: StoredNameModel & { about: string; lists: string } = {
  about: `Weights of the name model, fitted by tests/train/trainPeople.ts on ${sources(originals).join('; ')}; and on copies of these with names of @faker-js/faker (MIT). Authors: tests/train/README.md.`,
  lists: hashFittedLists(),
  localBias: round(local.bias),
  documentBias: round(document.bias),
  localScore: round(document.localScore),
  local: storeFeatures(local, numbers.names),
  document: storeFeatures(document, documentNumbers.names),
};
const json = JSON.stringify(stored, null, 1);
writeFileSync(weightsFile, json + '\n');
report(`weights written, ${gzipSync(json, { level: 9 }).length} bytes gzip`);

function sources(texts: readonly TrainingText[]): string[] {
  const licences = new Map(texts.map(({ source, licence }) => [source, licence ?? 'no licence stated']));
  return [...licences]
    .filter(([source]) => !isMeasuredOn(source))
    .map(([source, licence]) => `${source} (${licence})`)
    .sort();
}

function examplesOf(
  text: DescribedText,
  features: readonly Int32Array[],
  scores: readonly number[] = [],
): TrainingExample[] {
  return features.flatMap((described, index) =>
    text.labels[index] === 'left-out'
      ? []
      : [{ features: described, isName: text.labels[index] === 'name', localScore: scores[index] ?? 0 }],
  );
}

/** The features that move the most examples the furthest. */
function chooseFeatures({ weights }: Fitted, examples: readonly TrainingExample[]): Set<number> {
  const counts = countFeatures(examples, weights.length);
  const importance = Array.from(weights, (weight, feature) => Math.abs(weight) * Math.sqrt(counts[feature] ?? 0));
  const order = [...importance.keys()].sort((a, b) => (importance[b] ?? 0) - (importance[a] ?? 0));
  return new Set(order.slice(0, keptFeatures));
}

function storeFeatures({ weights }: Fitted, names: readonly string[]): Record<string, string> {
  const lines = new Map<number, string[]>();
  weights.forEach((weight, feature) => {
    const twentieths = Math.round(weight * 20);
    if (twentieths !== 0) lines.set(twentieths, [...(lines.get(twentieths) ?? []), names[feature] ?? '']);
  });
  return Object.fromEntries(
    [...lines].sort(([a], [b]) => a - b).map(([twentieths, list]) => [twentieths, list.sort().join(' ')]),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** compromise's reading of each text, made now or taken from the directory. */
function readTags(name: string, texts: readonly TrainingText[]): (index: number) => TaggedText {
  const file = tagsDirectory === undefined ? null : `${tagsDirectory}/${name}.json.gz`;
  const usedTags =
    /^(?:Honorific|FirstName|LastName|Person|Place|Organization|Demonym|Month|WeekDay|ProperNoun|Pronoun|Verb|Adjective|Noun)$/;
  type Stored = [start: number, end: number, tags: string][];
  let stored: Stored[];
  if (file !== null && existsSync(file)) stored = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Stored[];
  else {
    stored = texts.map(({ text }) =>
      tagText(text, splitBlocks(text)).tokens.map(({ span, tags }) => [
        span.start,
        span.end,
        [...tags].filter((tag) => usedTags.test(tag)).join(' '),
      ]),
    );
    if (file !== null) writeFileSync(file, gzipSync(JSON.stringify(stored)));
    report(`${name} tagged`);
  }
  return (index) => {
    const text = texts[index]?.text ?? '';
    const tokens = (stored[index] ?? []).map(([start, end, tags]) => ({
      span: { start, end },
      text: text.slice(start, end),
      normal: text.slice(start, end).toLowerCase(),
      tags: new Set(tags.split(' ')),
      sentence: 0,
    }));
    return { text, blocks: [], sentences: [], tokens };
  };
}

function report(line: string): void {
  process.stderr.write(`${Math.round(process.uptime())} s: ${line}\n`);
}
