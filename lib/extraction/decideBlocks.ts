import { articleRootOf } from '../page/outline/articleRoot';
import type { Outline } from '../page/outline/outline';
import type { TimeSlicer } from '../page/dom/timeSlicer';
import { bodyEvidence } from './evidence/bodyEvidence';
import type { ArticleMetadata } from './metadata/metadataOf';
import { evidenceOf } from './evidence/evidence';
import { Hearing, type Fate } from './opinions/hearing';
import { pullQuotes } from './evidence/pullQuotes';
import { amongRules, edgeRules, notTextRules, partRules, rootRules } from './ruleOrder';
import { announcedLists } from './rules/announcedList';
import { pullQuote } from './rules/pullQuote';
import { repeatedIn, repeatedOpening } from './rules/repeatedOpening';
import { standfirst } from './rules/standfirst';
import { standfirstsOf } from './evidence/standfirst';
import { firstParagraph, textEvidence } from './evidence/textEvidence';

/**
 * Decides which blocks of a page are the article's, and which rule says so; in page order. The rules are asked in rounds, each of
 * which builds on the one before: what the words say; what the page says of its parts; what is among the paragraphs found so far;
 * what opens and closes the text. Rules named in `without` are not asked.
 */
export async function decideBlocks(
  outline: Outline,
  metadata: ArticleMetadata,
  slicer: TimeSlicer,
  without?: ReadonlySet<string>,
): Promise<Fate[]> {
  const { blocks } = outline;
  const hearing = new Hearing(blocks, slicer, without);
  await hearing.hear(notTextRules, null);
  const evidence = await evidenceOf(outline, metadata, hearing, slicer);
  if (evidence === null) return blocks.map((block) => ({ block, isKept: false, judgement: null }));

  await hearing.hear(partRules, evidence);
  // Readability may have seen one of several parts.
  const root = articleRootOf(hearing.kept()) ?? evidence.root;
  const whole = { ...evidence, root };
  if (root !== evidence.root) await hearing.hear(rootRules, whole);

  const body = new Set(hearing.kept());
  await hearing.hear(amongRules, { ...bodyEvidence(whole, body), announced: announcedLists(blocks, body) });
  await hearing.hear([pullQuote], { pulled: await pullQuotes(hearing.kept(), slicer) });

  const first = firstParagraph(hearing.kept());
  if (first === null) return hearing.fates();
  const standfirsts = standfirstsOf(blocks, first, metadata.headlines, metadata.summaries).filter(
    (block) => !evidence.furniture.has(block) && !evidence.titles.has(block) && !evidence.signatures.has(block),
  );
  await hearing.hear([standfirst], { standfirsts: new Set(standfirsts) });
  await hearing.hear([repeatedOpening], { repeated: repeatedIn(hearing.kept(), first) });
  await hearing.hear(edgeRules, textEvidence(hearing.kept(), metadata));
  return hearing.fates();
}
