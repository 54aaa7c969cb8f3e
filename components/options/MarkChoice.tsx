import { lineStyles, type LineStyle, type Settings } from '../../lib/settings/settings';
import { message } from '../../lib/i18n/message';
import { Switch } from '../controls/Switch';

type Kind = keyof Settings['lines'];

/** The switch of each kind of mark; quotations without a named speaker share one with the others. */
const switches = {
  statement: 'quotes',
  fragment: 'fragments',
  unnamed: null,
  report: 'reports',
  person: 'people',
} as const;

interface MarkChoiceProps {
  readonly settings: Settings;
  readonly set: (changed: Partial<Settings>) => void;
}

/** Which kinds of marks are on, and their lines. */
export const MarkChoice = ({ settings, set }: MarkChoiceProps) => (
  <section aria-labelledby="marked">
    <h2 id="marked">{message('options.marked')}</h2>
    <Switch
      label={message('options.anything')}
      name="marks"
      isOn={settings.marks}
      turn={(isOn) => set({ marks: isOn })}
    />
    <ul class="kinds">
      {(Object.keys(switches) as Kind[]).map((kind) => {
        const name = switches[kind];
        const label = message(`options.kinds.${kind}`);
        return (
          <li key={kind}>
            {name === null ? (
              <span class="kind">{label}</span>
            ) : (
              <Switch label={label} name={name} isOn={settings[name]} turn={(isOn) => set({ [name]: isOn })} />
            )}
            <LineChoice
              kind={kind}
              chosen={settings.lines[kind]}
              choose={(line) => set({ lines: { ...settings.lines, [kind]: line } })}
            />
          </li>
        );
      })}
    </ul>
  </section>
);

interface LineChoiceProps {
  readonly kind: Kind;
  readonly chosen: LineStyle;
  readonly choose: (line: LineStyle) => void;
}

const LineChoice = ({ kind, chosen, choose }: LineChoiceProps) => (
  <select
    name={`line-${kind}`}
    aria-label={message('options.lineUnder', { kind: message(`options.kinds.${kind}`) })}
    value={chosen}
    onChange={({ currentTarget }) => {
      const line = lineStyles.find((style) => style === currentTarget.value);
      if (line) choose(line);
    }}
  >
    {lineStyles.map((style) => (
      <option key={style} value={style}>
        {message(`options.lines.${style}`)}
      </option>
    ))}
  </select>
);
