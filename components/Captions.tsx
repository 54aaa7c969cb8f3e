import './captions.css';
import type { Article } from '../lib/page/article';
import { words } from './words';

/** What the article says under its pictures, closed until somebody asks for it; nothing where it has no captions. */
export const Captions = ({ article: { captions, language } }: { article: Article }) =>
  captions.length > 0 && (
    <details class="captions">
      <summary>
        {words.captions()} <span class="count">{words.number(captions.length)}</span>
      </summary>
      <p>{words.captionsApart()}</p>
      <ul lang={language ?? undefined}>
        {captions.map((caption, i) => (
          <li key={i} dir="auto">
            {caption}
          </li>
        ))}
      </ul>
    </details>
  );
