import { render } from 'preact';
import { LicencesIntro } from '../../components/licences/LicencesIntro';
import { message } from '../../lib/i18n/message';
import { setDocumentLanguage } from '../panel/setDocumentLanguage';

const root = document.getElementById('app');
if (!root) throw new Error('The page of the licences has no #app.');

setDocumentLanguage(message('licences.title'));
render(<LicencesIntro />, root);
