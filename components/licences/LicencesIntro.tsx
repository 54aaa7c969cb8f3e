import './licences.css';
import { message } from '../../lib/i18n/message';

/** The text above the notice, in the reader's language. */
export const LicencesIntro = () => (
  <>
    <h1>{message('licences.title')}</h1>
    <p>{message('licences.intro')}</p>
  </>
);
