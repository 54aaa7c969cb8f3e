import type { Visited } from '../../components/panelState';
import type { Analysis } from '../../lib/analysis/result/analysis';
import { articleReport, pageReport } from '../../lib/bugReport/articleReport';
import { writeBugReport, type BugReport } from '../../lib/bugReport/bugReport';
import { subjectReport } from '../../lib/bugReport/subjectReport';
import { listPassages } from '../../lib/summary/passages';
import type { MarkedSubject } from '../../lib/summary/markedSubject';
import { handOver } from '../ownPages/handOver';
import { openPage } from '../ownPages/openPage';
import { readVersions } from './readVersions';
import type { ShownReading } from './shownReading';

/** Opens a panel's bug report: on the words that the reader went to last, else on the article as a whole, else on the page. */
export async function reportBug(
  reading: ShownReading,
  current: Visited | undefined,
  address: string | null,
): Promise<void> {
  await handOver('bug-report', writeBugReport(subjectOfReport(reading, current, address), readVersions()));
  openPage('bug-report');
}

function subjectOfReport(reading: ShownReading, current: Visited | undefined, address: string | null): BugReport {
  if (reading.status !== 'ready')
    return pageReport(reading.status, 'reason' in reading ? reading.reason : null, address);
  const { article, analysis } = reading;
  const subject = current && subjectOf(analysis, current);
  return subject ? subjectReport(article, subject) : articleReport(article, analysis);
}

function subjectOf(analysis: Analysis, { span, passageId }: Visited): MarkedSubject | null {
  const passage = listPassages(analysis).find(({ id }) => id === passageId);
  if (passage) return { kind: 'passage', passage };
  for (const person of analysis.people) {
    const mention = person.mentions.find((one) => one.span.start === span.start && one.span.end === span.end);
    if (mention) return { kind: 'person', person, mention };
  }
  return null;
}
