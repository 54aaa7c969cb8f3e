import { useId, useState } from 'preact/hooks';
import './export.css';
import { exportFormats, type ExportFormat } from '../../lib/export/formatExport';
import { message } from '../../lib/i18n/message';
import type { PanelActions } from '../panelState';
import { useCopying } from '../controls/useCopying';
import { copyOutcome } from '../words/copyOutcome';

/** Copies, saves or prints an article's quotations, people and key sentences. */
export function ExportButtons({ exports }: { exports: NonNullable<PanelActions['exports']> }) {
  const [format, choose] = useState<ExportFormat>('markdown');
  const { isCopied, start, announcement } = useCopying(() => exports.copy(format));
  const id = useId();
  return (
    <section class="export" aria-labelledby={id}>
      <h2 id={id}>{message('export.title')}</h2>
      <label>
        <span id={`${id}-as`}>{message('export.format')}</span>{' '}
        <select
          aria-labelledby={`${id} ${id}-as`}
          name="format"
          value={format}
          onChange={({ currentTarget }) => choose(exportFormats.find((one) => one === currentTarget.value) ?? format)}
        >
          {exportFormats.map((one) => (
            <option key={one} value={one}>
              {message(`export.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={start}>
          {isCopied === null ? message('export.copy') : copyOutcome(isCopied)}
        </button>
        {announcement}
        <button type="button" class="button" onClick={() => exports.save(format)}>
          {message('export.save')}
        </button>
        <button type="button" class="button" onClick={() => exports.print()}>
          {message('export.print')}
        </button>
      </div>
    </section>
  );
}
