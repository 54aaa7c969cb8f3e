import { render } from 'preact';
import { BugReportPage } from '../../components/bugReport/BugReportPage';
import { message } from '../../lib/i18n/message';
import { setDocumentLanguage } from '../panel/setDocumentLanguage';
import { copyText } from '../../lib/export/copyText';
import { loadBugReport } from '../panel/storedBugReport';

const root = document.getElementById('app');
if (!root) throw new Error('The page of a report has no #app.');

setDocumentLanguage(message('bugReport.open'));
void loadBugReport().then((report) => render(<BugReportPage report={report} copy={copyText} />, root));
