import { LicencesIntro } from '../../components/licences/LicencesIntro';
import { message } from '../../lib/i18n/message';
import { ownPage } from '../ownPages/ownPage';

ownPage(message('licences.title'))(<LicencesIntro />);
