import { message } from '../../lib/i18n/message';

/** The link to the notice of licences. */
export const LicencesLink = () => (
  <section aria-labelledby="licences">
    <h2 id="licences">{message('licences.title')}</h2>
    <p class="help">{message('licences.intro')}</p>
    <div class="buttons">
      <a class="button" href="/licences.html">
        {message('licences.show')}
      </a>
    </div>
  </section>
);
