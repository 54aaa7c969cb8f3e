import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { analyze } from '../../lib/analysis/analyze';
import type { BrowserName } from '../browser/types';
import { addScores } from './addScores';
import { measureRules } from './extraction';
import { readGoldTexts } from './goldTexts';
import { evaluateClauses } from './clauses';
import { checkLinks } from './links';
import { readOwnCorpus } from './ownCorpus';
import { checkMaps } from './maps';
import { evaluatePages } from './pages';
import { ruleOrder } from './ruleOrder';
import { countRules, speakerRuleTable } from './rules';
import { scoreArticle } from './scoreArticle';
import { mistakeTable, scoreTable } from './scoreTable';
import { showProgress } from './showProgress';
import { storedTagging } from './storedTagging';
import { evaluateTexts } from './texts';

const usage = `npm run eval                                  scores the project's own corpus
npm run eval -- own [--errors]                the same, and lists the mistakes
npm run eval -- texts IN.jsonl OUT.jsonl      analyses texts for a scorer
npm run eval -- pages DIR OUT.jsonl           reads pages with the built extension, for a scorer
npm run eval -- clauses IN.jsonl OUT.jsonl    reads the verbs of texts with their subjects, for a scorer
npm run eval -- maps DIR                      checks that each character of each article is mapped to its page and back
npm run eval -- links DIR                     opens links to quotations in Chromium and Firefox: do they show them?
npm run eval -- extraction DIR|LINES.jsonl ...  what each rule that keeps or drops a block changes, on pages whose article is known
npm run eval -- rules [GOLD.jsonl ...] [--errors]  what each rule that finds speakers earns on each corpus
`;

class UsageError extends Error {}

const root = resolve(import.meta.dirname, '../..');

async function run(mode: string, files: readonly string[], listsErrors: boolean): Promise<void> {
  const [input, output] = files;
  switch (mode) {
    case 'own':
      expectFiles(mode, files, 0, 0);
      scoreOwnCorpus(listsErrors);
      break;
    case 'texts':
      expectFiles(mode, files, 2, 2);
      if (input && output) evaluateTexts(input, output);
      break;
    case 'pages':
      expectFiles(mode, files, 2, 2);
      if (input && output) await evaluatePages(input, output, builtExtension());
      break;
    case 'clauses':
      expectFiles(mode, files, 2, 2);
      if (input && output) evaluateClauses(input, output);
      break;
    case 'maps':
      expectFiles(mode, files, 1, 1);
      if (input) await reportMaps(input);
      break;
    case 'links':
      expectFiles(mode, files, 1, 1);
      if (input) await reportLinks(input);
      break;
    case 'extraction':
      expectFiles(mode, files, 1, Infinity);
      files.forEach(expectFile);
      console.log(await measureRules(files, builtExtension()));
      break;
    case 'rules':
      files.forEach(expectFile);
      scoreRules(files, listsErrors);
      break;
    default:
      throw new UsageError(`There is no evaluation "${mode}".`);
  }
}

/** The first file is to be read, and must be there. */
function expectFiles(mode: string, files: readonly string[], least: number, most: number): void {
  const wanted = least === most ? String(least) : most === Infinity ? `${least} or more` : `${least} to ${most}`;
  if (files.length < least || files.length > most)
    throw new UsageError(`"${mode}" takes ${wanted} files, not ${files.length}.`);
  if (files[0]) expectFile(files[0]);
}

function expectFile(file: string): void {
  if (!existsSync(file)) throw new UsageError(`There is no "${file}".`);
}

function scoreOwnCorpus(listsErrors: boolean): void {
  const score = addScores(readOwnCorpus().map((gold) => scoreArticle(gold, analyze(gold.text, { title: gold.title }))));
  console.log(scoreTable(score));
  if (listsErrors) console.log(mistakeTable(score.mistakes));
}

async function reportMaps(folder: string): Promise<void> {
  const { pages, units, marks, mistakes } = await checkMaps(folder, builtExtension());
  console.log(
    [...mistakes, `${pages} pages, ${units} characters, ${marks} marks: ${mistakes.length} mistakes`].join('\n'),
  );
  if (mistakes.length > 0) process.exitCode = 1;
}

async function reportLinks(folder: string): Promise<void> {
  for (const browser of ['chromium', 'firefox'] as const) {
    const { pages, links, found, mistakes } = await checkLinks(folder, browser, builtExtension(browser));
    console.log(
      [...mistakes, `${browser}: ${found} of ${links} links on ${pages} pages show the quotation`].join('\n'),
    );
  }
}

/** Over each corpus given, the project's own when none is. */
function scoreRules(goldFiles: readonly string[], listsErrors: boolean): void {
  const corpora = goldFiles.map(
    (file) => [basename(file).replace(/\.jsonl(?:\.gz)?$/, ''), readGoldTexts(file)] as const,
  );
  const counted = (corpora.length > 0 ? corpora : [['own', readOwnCorpus()] as const]).map(([name, texts]) => {
    let done = 0;
    const tagging = storedTagging(texts.map(({ id }) => id).join());
    const figures = countRules(texts, ({ id, text }) => {
      showProgress(++done, texts.length, id);
      return analyze(text, { memo: tagging.memo });
    });
    tagging.save();
    return [name, figures] as const;
  });
  console.log(speakerRuleTable(counted, ruleOrder));
  if (listsErrors) console.log(counted.flatMap(([, { wrongs }]) => [...wrongs].sort()).join('\n'));
}

/** The extension, built from the sources as they stand: an older build would give older figures. */
function builtExtension(browser: BrowserName = 'chromium'): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', target], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`The extension could not be built: wxt ended with ${String(status)}.`);
  return join(root, `.output/${target}-mv3`);
}

try {
  const words = process.argv.slice(2);
  const flags = words.filter((word) => word.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--errors');
  if (unknown) throw new UsageError(`There is no option "${unknown}".`);
  const [mode = 'own', ...files] = words.filter((word) => !word.startsWith('--'));
  await run(mode, files, flags.includes('--errors'));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
