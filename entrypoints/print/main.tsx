import { render } from 'preact';
import { PrintPage } from '../../components/print/PrintPage';
import { setDocumentLanguage } from '../panel/setDocumentLanguage';
import { loadForPrinting } from '../panel/storedArticle';

const root = document.getElementById('app');
if (!root) throw new Error('The page for printing has no #app.');

void loadForPrinting().then((article) => {
  if (!article) return;
  setDocumentLanguage(article.title);
  render(<PrintPage article={article} print={() => print()} />, root);
});
