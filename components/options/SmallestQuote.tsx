import { smallestQuoteAtMost, type Settings } from '../../lib/settings/settings';
import { message } from '../../lib/i18n/message';

interface SmallestQuoteProps {
  readonly words: number;
  readonly set: (changed: Partial<Settings>) => void;
}

/** The least number of words of a quotation that is marked. An impossible number is not stored. */
export const SmallestQuote = ({ words, set }: SmallestQuoteProps) => (
  <section>
    <h2>
      <label for="smallest">{message('options.smallest')}</label>
    </h2>
    <input
      id="smallest"
      type="number"
      name="smallestQuote"
      min={1}
      max={smallestQuoteAtMost}
      value={words}
      aria-describedby="smallest-help"
      onInput={({ currentTarget: { validity, valueAsNumber } }) => {
        if (validity.valid && Number.isInteger(valueAsNumber)) set({ smallestQuote: valueAsNumber });
      }}
      onBlur={({ currentTarget }) => (currentTarget.value = String(words))}
    />
    <p id="smallest-help" class="help">
      {message('options.smallestHelp')}
    </p>
  </section>
);
