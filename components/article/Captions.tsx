import './captions.css';
import { number } from '../../lib/i18n/formats';
import { message } from '../../lib/i18n/message';
import type { Article } from '../../lib/page/article';

/** The article's captions, collapsed at first; renders nothing when there are none. */
export const Captions = ({ article: { captions, language } }: { article: Article }) =>
  captions.length > 0 && (
    <details class="captions">
      <summary>
        {message('article.captions')} <span class="count">{number(captions.length)}</span>
      </summary>
      <p>{message('article.captionsApart')}</p>
      <ul lang={language ?? undefined}>
        {captions.map((caption, i) => (
          <li key={i} dir="auto">
            {caption}
          </li>
        ))}
      </ul>
    </details>
  );
