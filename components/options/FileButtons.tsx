import { message } from '../../lib/i18n/message';
import type { FileOutcome, OptionsActions } from './optionsState';

interface FileButtonsProps {
  readonly actions: Pick<OptionsActions, 'save' | 'load' | 'reset'>;
  readonly outcome: FileOutcome | null;
}

const sentences = {
  loaded: 'options.loaded',
  'loaded-in-part': 'options.loadedInPart',
  'not-loaded': 'options.notLoaded',
  reset: 'options.wasReset',
} as const;

/** Buttons that save the settings to a file, load them from one, and reset them. */
export const FileButtons = ({ actions, outcome }: FileButtonsProps) => (
  <section aria-labelledby="file">
    <h2 id="file">{message('options.file')}</h2>
    <div class="buttons">
      <button type="button" class="button" onClick={() => actions.save()}>
        {message('options.save')}
      </button>
      <label class="button">
        {message('options.load')}
        <input
          class="hidden"
          type="file"
          name="load"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) actions.load(file);
            // So that the same file can be loaded again.
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" class="button" onClick={() => actions.reset()}>
        {message('options.reset')}
      </button>
    </div>
    <p class="help" role="status">
      {outcome && message(sentences[outcome])}
    </p>
  </section>
);
