import { makeTextMap } from '../../lib/page/map/textMap';
import { example } from '../../lib/example/exampleArticle';
import { marksOf } from '../../lib/marks/marksOf';
import { markStyles } from '../../lib/marks/markStyles';
import { pageBackground } from '../../lib/marks/pageBackground';
import { createPainter } from '../../lib/marks/painter';
import type { Settings } from '../../lib/settings/settings';

const painter = createPainter();
const sheet = new CSSStyleSheet();

/**
 * Marks the example article on a page of the extension, as articles are marked. Each element holds one paragraph, in a single
 * text node.
 */
export function paintExample(paragraphs: readonly Element[], settings: Settings): void {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const [first] = paragraphs;
  if (first) sheet.replaceSync(markStyles(pageBackground(first), settings));
  const runs = example.blocks.flatMap(({ start, end }, index) => {
    const node = paragraphs[index]?.firstChild;
    return node instanceof Text ? [{ node, start: 0, end: end - start, at: start }] : [];
  });
  painter.paint(
    marksOf(example.text, example.analysis, { map: makeTextMap(runs), lost: [] }, settings, {
      visible: null,
      isNarrow: false,
    }),
  );
}
