import { useState } from 'preact/hooks';
import { inKey } from '../../lib/i18n/inKey';
import { message } from '../../lib/i18n/message';
import { Switch } from '../controls/Switch';
import { isPageKey, pageCommands, type Settings } from '../../lib/settings/settings';

type PageCommand = (typeof pageCommands)[number];

interface KeyChoiceProps {
  readonly settings: Settings;
  readonly set: (changed: Partial<Settings>) => void;
}

/** Whether page keys are on, and which they are. A key that is taken is refused with a message. */
export function KeyChoice({ settings: { keys, pageKeys }, set }: KeyChoiceProps) {
  const [problem, tell] = useState('');

  const choose = (command: PageCommand, typed: string) => {
    const key = typed.toLowerCase();
    const other = pageCommands.find((candidate) => candidate !== command && pageKeys[candidate] === key);
    if (other) tell(message('options.keyTaken', { key: key.toUpperCase(), use: message(`keys.${inKey(other)}`) }));
    else if (!isPageKey(key)) tell(message('options.keyNoLetter'));
    else {
      tell('');
      set({ pageKeys: { ...pageKeys, [command]: key } });
    }
  };

  return (
    <section aria-labelledby="page-keys">
      <h2 id="page-keys">{message('switches.keys')}</h2>
      <Switch label={message('options.keysOn')} name="keys" isOn={keys} turn={(isOn) => set({ keys: isOn })} />
      <ul class="page-keys">
        {pageCommands.map((command) => (
          <li key={command}>
            <label>
              <input
                class="key"
                type="text"
                name={`key-${command}`}
                autocomplete="off"
                value={pageKeys[command].toUpperCase()}
                aria-describedby="key-problem"
                onFocus={({ currentTarget }) => currentTarget.select()}
                onInput={({ currentTarget }) => {
                  choose(command, [...currentTarget.value].at(-1) ?? '');
                  currentTarget.value = pageKeys[command].toUpperCase();
                  currentTarget.select();
                }}
              />
              <span>{message(`keys.${inKey(command)}`)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p id="key-problem" class="help" role="status">
        {problem}
      </p>
    </section>
  );
}
