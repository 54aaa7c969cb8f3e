import './keyList.css';
import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';
import { pageCommands, type Settings } from '../../lib/settings/settings';
import type { PanelActions, Shortcut } from '../panelState';
import { keyCaps } from './keyCaps';
import { Switch } from '../controls/Switch';

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
        <h2>{message('keys.browser')}</h2>
        <dl class="shortcuts">
          {shortcuts.map(({ use, keys }) => (
            <div key={use}>
              <dt>{keys === '' ? message('keys.notSet') : keyCaps(keys).map((cap) => <kbd key={cap}>{cap}</kbd>)}</dt>
              <dd>{message(`keys.${use}`)}</dd>
            </div>
          ))}
        </dl>
        {actions.changeKeys && (
          <button type="button" class="button" onClick={actions.changeKeys}>
            {message('keys.change')}
          </button>
        )}
      </>
    )}
    <Switch name="keys" label={message('switches.keys')} isOn={isOn} turn={(on) => actions.set('keys', on)} />
    <dl>
      {[...pageKeyList(pageKeys), ['Esc', message('keys.closeCard')] as const].map(([key, use]) => (
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
  pageCommands.map((command) => [keys[command].toLocaleUpperCase(), message(`keys.${inKey(command)}`)] as const);
