import { render } from 'preact';
import { PrintPage } from '../../components/print/PrintPage';
import { setDocumentLanguage } from '../panel/setDocumentLanguage';
import { findForPrinting } from '../panel/printedArticle';

const root = document.getElementById('app');
if (!root) throw new Error('The page for printing has no #app.');

void findForPrinting().then((article) => {
  if (!article) return;
  setDocumentLanguage(article.title);
  render(<PrintPage article={article} print={() => print()} />, root);
});
