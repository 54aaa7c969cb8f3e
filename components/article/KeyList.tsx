import './keyList.css';
import { pageCommands, type Settings } from '../../lib/settings/settings';
import type { PanelActions, Shortcut } from '../panelState';
import { keyCaps } from './keyCaps';
import { Switch } from '../controls/Switch';
import { strings } from '../strings';

interface KeyListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Whether page keys are on. */
  readonly isOn: boolean;
  readonly pageKeys: Settings['pageKeys'];
  readonly actions: PanelActions;
}

/** The keys for moving through the article: the browser shortcuts, and the page keys once the reader has turned them on. */
export const KeyList = ({ shortcuts, isOn, pageKeys, actions }: KeyListProps) => (
  <section class="keys">
    {shortcuts.length > 0 && (
      <>
        <h2>{strings.browserKeys()}</h2>
        <dl class="shortcuts">
          {shortcuts.map(({ use, keys }) => (
            <div key={use}>
              <dt>{keys === '' ? strings.keyNotSet() : keyCaps(keys).map((cap) => <kbd key={cap}>{cap}</kbd>)}</dt>
              <dd>{strings.browserKeyUse(use)}</dd>
            </div>
          ))}
        </dl>
        {actions.changeKeys && (
          <button type="button" class="button" onClick={actions.changeKeys}>
            {strings.changeKeys()}
          </button>
        )}
      </>
    )}
    <Switch name="keys" isOn={isOn} set={actions.set} />
    <dl>
      {[...pageKeyList(pageKeys), ['Esc', strings.closeCard()] as const].map(([key, use]) => (
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

/** Keys as they are printed on the keyboard, and what they do. */
const pageKeyList = (keys: Settings['pageKeys']) =>
  pageCommands.map((command) => [keys[command].toLocaleUpperCase(), strings.pageKeyUse(command)] as const);
