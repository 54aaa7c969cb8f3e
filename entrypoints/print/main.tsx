import { PrintPage } from '../../components/print/PrintPage';
import { articleExportSchema } from '../../lib/export/articleExportSchema';
import { parseMessage } from '../../lib/messages/parseMessage';
import { handedOver } from '../ownPages/handOver';
import { ownPage } from '../ownPages/ownPage';

void handedOver('print').then((handed) => {
  const article = parseMessage(articleExportSchema, handed);
  if (article) ownPage(article.title)(<PrintPage article={article} print={() => print()} />);
});
