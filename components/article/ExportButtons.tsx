import { useId, useState } from 'preact/hooks';
import './export.css';
import { exportFormats, type ExportFormat } from '../../lib/export/formatExport';
import type { PanelActions } from '../panelState';
import { useCopying } from '../controls/useCopying';
import { lateStrings } from '../lateStrings';

/** Copies, saves or prints an article's quotations, people and key sentences. */
export function ExportButtons({ exports }: { exports: NonNullable<PanelActions['exports']> }) {
  const [format, choose] = useState<ExportFormat>('markdown');
  const [isCopied, start] = useCopying(() => exports.copy(format));
  const id = useId();
  return (
    <section class="export" aria-labelledby={id}>
      <h2 id={id}>{lateStrings.exportTitle()}</h2>
      <label>
        <span id={`${id}-as`}>{lateStrings.exportFormat()}</span>{' '}
        <select
          aria-labelledby={`${id} ${id}-as`}
          name="format"
          value={format}
          onChange={({ currentTarget }) => choose(exportFormats.find((one) => one === currentTarget.value) ?? format)}
        >
          {exportFormats.map((one) => (
            <option key={one} value={one}>
              {lateStrings.exportFormatName(one)}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <button type="button" class="button" onClick={start}>
          <span aria-live="polite">
            {isCopied === null ? lateStrings.copyExport() : lateStrings.copyOutcome(isCopied)}
          </span>
        </button>
        <button type="button" class="button" onClick={() => exports.save(format)}>
          {lateStrings.saveExport()}
        </button>
        <button type="button" class="button" onClick={() => exports.print()}>
          {lateStrings.print()}
        </button>
      </div>
    </section>
  );
}
