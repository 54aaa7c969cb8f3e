import { useEffect, useRef } from 'preact/hooks';
import './example.css';
import { example } from '../../lib/example/exampleArticle';
import type { Settings } from '../../lib/settings/settings';

/** Marks the paragraphs of the example; called again when the settings or the page's colours have changed. */
export type PaintExample = (paragraphs: readonly Element[], settings: Settings) => void;

/** A few invented lines that show what the marks look like. */
export function Example({ settings, paint }: { settings: Settings; paint: PaintExample }) {
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => paint([...(article.current?.children ?? [])], settings);
    show();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', show);
    return () => scheme.removeEventListener('change', show);
  }, [settings, paint]);
  return (
    <article class="example" ref={article} lang={example.language} dir="ltr">
      {example.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
