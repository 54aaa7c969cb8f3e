import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findReferents } from '../../lib/analysis/coreference/findReferents';
import { linkInTwoPasses } from '../../lib/analysis/coreference/linkInTwoPasses';
import type { Decision } from '../../lib/analysis/coreference/linkPronouns';
import type { Weights } from '../../lib/analysis/coreference/ranker';
import { findPeople } from '../../lib/analysis/people/findPeople';
import { spanOf } from '../../lib/analysis/people/words/words';
import { findQuotes } from '../../lib/analysis/quotes/findQuotes';
import { tagInSteps } from '../../lib/analysis/text/tagging';
import { readSyntax } from '../../lib/analysis/syntax/readSyntax';
import { resultOf } from '../../lib/analysis/text/resultOf';
import { overlaps, type Span } from '../../lib/analysis/text/span';
import { splitBlocks } from '../../lib/analysis/text/block';
import { storedTagging } from '../eval/storedTagging';
import { fitRanker, type JudgedDecision } from './fitRanker';
import { hash } from './trainingText';

interface Annotated {
  readonly id: string;
  readonly text: string;
  /** GUM */
  readonly people?: readonly (Span & { readonly cluster: string })[];
  readonly corefs?: readonly (Span & { readonly cluster: string; readonly kind: string })[];
  /** GAP */
  readonly pronoun?: Span;
  readonly a?: Span & { readonly coref: boolean };
  readonly b?: Span & { readonly coref: boolean };
}

const [gapFile, gumFile] = process.argv.slice(2);
if (gapFile === undefined || gumFile === undefined)
  throw new Error('usage: npm run train:coreference -- GAP.jsonl[.gz] GUM.jsonl[.gz]');
const weightsFile = process.env.WEIGHTS_FILE ?? 'lib/analysis/coreference/weights.json';
const penalty = Number(process.env.PENALTY ?? 3);
const gumWeight = Number(process.env.GUM_WEIGHT ?? 3);
const threshold = 0.2;

const read = (file: string): Annotated[] => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Annotated);
};

const texts = [gapFile, gumFile].flatMap((file) => {
  const records = read(file);
  const tagging = storedTagging(records.map(({ id }) => id).join());
  const prepared = records.map((record) => {
    const blocks = splitBlocks(record.text);
    const quotes = findQuotes(record.text, blocks);
    const tagged = resultOf(tagInSteps(record.text, blocks, tagging.memo));
    const named = findPeople(tagged, quotes);
    return {
      record,
      named,
      ...findReferents(named, quotes, readSyntax(tagged, quotes)),
      rights: new Map<number, number>(),
    };
  });
  tagging.save();
  return prepared;
});
type Prepared = (typeof texts)[number];
console.error(`${texts.length} texts prepared`);

const clusters = new Map(texts.map((text) => [text.record.id, clustersOf(text)]));

/** Of each referent of a GUM text, the annotated person whom most of its places mean. */
function clustersOf({ record, referents, places, named }: Prepared): (string | null)[] {
  const gold = [...(record.people ?? []), ...(record.corefs ?? []).filter(({ kind }) => kind !== 'pronoun')];
  return referents.map((_, id) => {
    const votes = new Map<string, number>();
    for (const place of places) {
      if (place.referent !== id) continue;
      const span = spanOf(named.words, place);
      for (const { cluster } of gold.filter(
        (one) => overlaps(one, span) && (place.kind === 'name' || one.end === span.end),
      ))
        votes.set(cluster, (votes.get(cluster) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  });
}

function judge(text: Prepared, decision: Decision): JudgedDecision | null {
  const { record, referents, places, named } = text;
  const span = named.words[decision.word]?.span ?? { start: 0, end: 0 };
  const isPerson = (id: number | null) => id !== null && referents[id]?.kind === 'person';
  const somebodyElse = decision.candidates.map((id) => !isPerson(id));
  if (record.pronoun && record.a && record.b) {
    if (!overlaps(record.pronoun, span)) return null;
    const names = (id: number | null, name: Span) =>
      id !== null &&
      places.some(
        (place) => place.referent === id && place.kind === 'name' && overlaps(spanOf(named.words, place), name),
      );
    const right = [record.a, record.b].find(({ coref }) => coref);
    const { a, b } = record;
    const isRight = right
      ? decision.candidates.map((id) => names(id, right))
      : decision.candidates.map((id) => !names(id, a) && !names(id, b));
    return { features: decision.features, isRight: isRight.some(Boolean) ? isRight : somebodyElse, weight: 1 };
  }
  const cluster = record.corefs?.find((one) => one.kind === 'pronoun' && one.start === span.start)?.cluster;
  const own = clusters.get(record.id) ?? [];
  const isRight = decision.candidates.map((id) => id !== null && cluster !== undefined && own[id] === cluster);
  return { features: decision.features, isRight: isRight.some(Boolean) ? isRight : somebodyElse, weight: gumWeight };
}

function fit(chosen: readonly Prepared[], first: Weights): Weights {
  let weights = first;
  for (let round = 0; round < 3; round++) {
    const judged: JudgedDecision[] = [];
    for (const text of chosen)
      linkInTwoPasses(text.scene, weights, text.referents, text.places, (decision) => {
        const one = judge(text, decision);
        if (one) judged.push(one);
      });
    weights = fitRanker(judged, penalty);
  }
  return weights;
}

interface Counts {
  tp: number;
  fp: number;
  fn: number;
}
const f1 = ({ tp, fp, fn }: Counts) => (2 * tp) / (2 * tp + fp + fn);
const zero = (): Counts => ({ tp: 0, fp: 0, fn: 0 });
const scores = { gap: zero(), masculine: zero(), feminine: zero(), gum: zero() };

function score(text: Prepared, weights: Weights): void {
  const { record, referents, places, named, scene } = text;
  const { links } = linkInTwoPasses(scene, weights, referents, places);
  const votes = new Map<number, number>();
  for (const { referent, probability } of links)
    if (referent !== null && probability >= threshold) votes.set(referent, (votes.get(referent) ?? 0) + probability);
  const personOf = (id: number | null) =>
    id !== null &&
    (referents[id]?.kind === 'person' || (referents[id]?.kind === 'stranger' && (votes.get(id) ?? 0) >= 0.5))
      ? id
      : null;
  if (record.pronoun && record.a && record.b) {
    const { pronoun } = record;
    const link = links.find(({ word }) => overlaps(named.words[word]?.span ?? pronoun, pronoun));
    const id = link && link.probability >= threshold ? personOf(link.referent) : null;
    const isFeminine = /^(?:she|her|hers|herself)$/i.test(record.text.slice(pronoun.start, pronoun.end));
    for (const name of [record.a, record.b]) {
      const said =
        id !== null &&
        places.some(
          (place) => place.referent === id && place.kind === 'name' && overlaps(spanOf(named.words, place), name),
        );
      for (const counts of [scores.gap, isFeminine ? scores.feminine : scores.masculine])
        if (said && name.coref) counts.tp++;
        else if (said) counts.fp++;
        else if (name.coref) counts.fn++;
    }
    return;
  }
  const own = clusters.get(record.id) ?? [];
  for (const one of record.corefs ?? []) {
    if (
      one.kind === 'pronoun' &&
      /^(?:he|him|his|himself|she|her|hers|herself)$/i.test(record.text.slice(one.start, one.end))
    )
      scores.gum.fn++;
  }
  for (const { word, referent, probability } of links) {
    if (personOf(referent) === null || referent === null || probability < threshold) continue;
    const span = named.words[word]?.span;
    const gold = record.corefs?.find((one) => one.kind === 'pronoun' && one.start === span?.start);
    if (gold && own[referent] === gold.cluster) {
      scores.gum.tp++;
      scores.gum.fn--;
    } else scores.gum.fp++;
  }
}

if (process.env.FINAL_ONLY === undefined) {
  const folds = 5;
  for (let fold = 0; fold < folds; fold++) {
    const isHeldOut = ({ record }: Prepared) => hash(record.id) % folds === fold;
    const weights = fit(
      texts.filter((text) => !isHeldOut(text)),
      {},
    );
    for (const text of texts.filter(isHeldOut)) score(text, weights);
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  console.error(
    `cross-validated: GAP F1 ${round(f1(scores.gap))} (feminine / masculine ${round(f1(scores.feminine) / f1(scores.masculine))}), GUM F1 ${round(f1(scores.gum))}`,
    scores.gap,
    scores.gum,
  );
}
if (process.env.SCORES_ONLY === undefined) {
  const weights = fit(texts, {});
  writeFileSync(
    weightsFile,
    `${JSON.stringify({ about: 'Weights of the coreference ranker, fitted by tests/train/trainCoreference.ts on GAP, development and validation (Webster et al. 2018; Apache-2.0; texts Wikipedia, CC BY-SA 3.0) and on GUM, academic, bio, court, interview, news and voyage (Zeldes 2017; annotations CC BY 4.0; texts CC BY and CC BY-SA). Authors and sources: tests/train/README.md.', weights }, null, 1)}\n`,
  );
  console.error(`${Object.keys(weights).length} weights written`);
}
