import type { Block } from '../analysis/text/block';
import { captionsIn } from './evidence/caption';
import { decideBlocks } from './decideBlocks';
import { articleBlocks } from './opinions/hearing';
import { selectedBlocks } from './selectedBlocks';
import { isOnlyBeginning } from './wall';
import { languageOf, type DetectLanguage } from './metadata/languageOf';
import type { OutlineBlock, OutlineText } from '../page/outline/outline';
import { pageKindOf } from './pageKindOf';
import { readingScope } from '../page/copy/readingScope';
import { safeDom } from '../page/dom/safeDom';
import { TimeSlicer } from '../page/dom/timeSlicer';
import { withoutDash } from '../page/outline/quotedSource';
import { readPage, type PageMaterial, type ReadBudget } from './readPage';
import { withoutInvisible } from '../page/map/shownUnits';
import { makeTextMap, type TextRun } from '../page/map/textMap';
import type { Article, ExtractionResult } from '../page/article';

export interface ReadOptions {
  /** Read the page whether or not it looks like an article. */
  readonly force?: boolean;
  /** Read this part of the page and nothing else, whatever it is. */
  readonly selection?: readonly Range[];
  readonly budget?: Partial<ReadBudget>;
  /** The browser's own detection; without it, the page's declaration and a few words decide. */
  readonly detectLanguage?: DetectLanguage;
}

const defaultBudget: ReadBudget = { elements: 20_000, characters: 400_000, depth: 48, timeMs: 5000 };

const blockSeparator = '\n\n';

/** Before the line that says whose a block quotation is. */
const beforeSource = ' — ';

/**
 * Reads the article of a page, in steps between which the page can act. Reads only: the page stays as it is, and whatever it
 * holds, this comes back within its budget.
 */
export async function readArticle(page: Document, options: ReadOptions = {}): Promise<ExtractionResult> {
  const contentType = safeDom().contentType(page);
  if (!/^(text\/html|application\/xhtml\+xml)$/i.test(contentType))
    return { status: 'unsupported-document', contentType };

  const budget = { ...defaultBudget, ...options.budget };
  const slicer = new TimeSlicer(budget.timeMs);
  const material = await readPage(page, budget, slicer, options.selection !== undefined);
  return toReading(material, page, options, slicer);
}

export type ReadArticle = typeof readArticle;

async function toReading(
  material: PageMaterial,
  page: Document,
  options: ReadOptions,
  slicer: TimeSlicer,
): Promise<ExtractionResult> {
  const { pageMetadata, metadata, outline, copy, story } = material;
  const { selection } = options;
  const chosen =
    selection === undefined
      ? articleBlocks(await decideBlocks(outline, metadata, slicer))
      : selectedBlocks(outline.blocks, selection, copy.liveText);
  await slicer.rest();
  const kind = pageKindOf(chosen, material);
  const isWanted = (options.force === true || selection !== undefined) && chosen.length > 0;
  if (kind !== null && !isWanted) return { status: 'no-article', kind };

  const { text, blocks, runs } = joinBlocks(chosen, copy.liveText);
  const { headlines, byline, outlet, publishedAt, modifiedAt } = metadata;
  const article: Article = {
    url: pageMetadata.url,
    title: withoutInvisible(headlines[0] ?? outlet),
    byline: byline === null ? null : withoutInvisible(byline),
    outlet: withoutInvisible(outlet),
    publishedAt,
    modifiedAt,
    language: await languageOf(pageMetadata, text, options.detectLanguage ?? null),
    text,
    blocks,
    cut: copy.cut,
    captions: captionsIn(outline.blocks, chosen),
    paywalled: isOnlyBeginning(metadata.isPaywalled, outline.blocks, chosen),
    ...(story !== null && { hasOtherStories: true }),
  };
  const isLeft = () => story !== null && readingScope(page).story?.root !== story.root;
  return { status: 'ready', article, map: makeTextMap(runs), isLeft };
}

function joinBlocks(chosen: readonly OutlineBlock[], liveText: WeakMap<Text, Text>) {
  const blocks: Block[] = [];
  const runs: TextRun[] = [];
  let text = '';
  for (const block of chosen) {
    if (text !== '') text += blockSeparator;
    const start = text.length;
    const add = (part: OutlineText) => {
      for (const run of part.runs) {
        const node = liveText.get(run.node);
        if (node !== undefined) runs.push({ ...run, node, at: text.length + run.at });
      }
      text += part.text;
    };
    add(block);
    if (block.source !== null) {
      text += beforeSource;
      add(withoutDash(block.source));
    }
    blocks.push({ span: { start, end: text.length }, kind: block.kind });
  }
  return { text, blocks, runs };
}
