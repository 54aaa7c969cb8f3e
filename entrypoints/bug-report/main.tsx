import { BugReportPage } from '../../components/bugReport/BugReportPage';
import { copyText } from '../../lib/export/copyText';
import { message } from '../../lib/i18n/message';
import { handedOver } from '../ownPages/handOver';
import { ownPage } from '../ownPages/ownPage';

const draw = ownPage(message('bugReport.open'));
void handedOver('bug-report').then((report) =>
  draw(<BugReportPage report={typeof report === 'string' ? report : null} copy={copyText} />),
);
