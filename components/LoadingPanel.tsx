import './loading.css';
import { Masthead } from './Masthead';
import type { Loading } from './panelState';
import { words } from './words';

/** The shape of the panel while the article is being read; the strip fills up as the reading goes on. */
export function LoadingPanel({ state: { article, progress } }: { state: Loading }) {
  return (
    <div class="loading">
      {article ? <Masthead article={article} /> : <BlankMasthead />}
      <div class="strip-blank">{progress !== undefined && <i style={{ inlineSize: `${progress * 100}%` }} />}</div>
      <p class="loading-words" role="status">
        {progress === undefined ? words.loading() : words.loadingAt(progress)}
      </p>
      <div class="rows" aria-hidden="true">
        <Row />
        <Row />
        <Row />
      </div>
    </div>
  );
}

const BlankMasthead = () => (
  <div class="masthead">
    <h1 class="hidden">{words.extension()}</h1>
    <i class="bone short" />
    <i class="bone headline" />
    <i class="bone headline half" />
    <i class="bone short" />
  </div>
);

const Row = () => (
  <div class="row">
    <i class="bone swatch-bone" />
    <span>
      <i class="bone name-bone" />
      <i class="bone role-bone" />
    </span>
  </div>
);
