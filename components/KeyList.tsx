import './keyList.css';
import type { PanelActions } from './panelState';
import { Switch } from './Switch';
import { words } from './words';

/** The keys that lead through the article, in the page itself, once the reader has turned them on. */
export const KeyList = ({ isOn, set }: { isOn: boolean; set: PanelActions['set'] }) => (
  <section class="keys" aria-label={words.switchName('keys')}>
    <Switch name="keys" isOn={isOn} set={set} />
    <dl>
      {words.keyNames().map(([key, use]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  </section>
);
