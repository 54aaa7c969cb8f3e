import './bugReport.css';
import { useId, useRef } from 'preact/hooks';
import { message } from '../../lib/i18n/message';
import { useCopying } from '../controls/useCopying';
import { copyOutcome } from '../words/copyOutcome';

interface BugReportPageProps {
  /** Null when none is stored any more. */
  readonly report: string | null;
  /** Resolves to whether it could be copied. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** The whole bug report, for the reader to change before anybody else sees it. */
export function BugReportPage({ report, copy }: BugReportPageProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { isCopied, start, announcement } = useCopying(async () => {
    const area = field.current;
    if (!area) return false;
    const isDone = await copy(area.value);
    // Selected, so that the reader can copy it when the browser does not let us.
    if (!isDone) area.select();
    return isDone;
  });
  return (
    <main class="panel tab-page bug-report">
      <h1>{message('bugReport.open')}</h1>
      {report === null ? (
        <p>{message('bugReport.gone')}</p>
      ) : (
        <>
          <p>{message('bugReport.intro')}</p>
          <label for={id}>{message('bugReport.field')}</label>
          <textarea ref={field} id={id} lang="en" dir="auto" rows={18} defaultValue={report} spellcheck={false} />
          <button type="button" class="button" onClick={start}>
            {isCopied === null ? message('bugReport.copy') : copyOutcome(isCopied)}
          </button>
          {announcement}
        </>
      )}
    </main>
  );
}
