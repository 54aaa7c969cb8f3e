import './captions.css';
import type { Article } from '../../lib/page/article';
import { lateStrings } from '../lateStrings';
import { strings } from '../strings';

/** The article's captions, collapsed at first; renders nothing when there are none. */
export const Captions = ({ article: { captions, language } }: { article: Article }) =>
  captions.length > 0 && (
    <details class="captions">
      <summary>
        {lateStrings.captions()} <span class="count">{strings.number(captions.length)}</span>
      </summary>
      <p>{lateStrings.captionsApart()}</p>
      <ul lang={language ?? undefined}>
        {captions.map((caption, i) => (
          <li key={i} dir="auto">
            {caption}
          </li>
        ))}
      </ul>
    </details>
  );
