import '../tokens.css';
import '../page.css';
import '../panel.css';
import './print.css';
import { groupBySpeaker, type ArticleExport } from '../../lib/export/articleExport';
import { writtenDay } from '../../lib/words/formats';
import { message } from '../../lib/words/message';

interface PrintPageProps {
  readonly article: ArticleExport;
  readonly print: () => void;
}

/** What was found in an article, to read on paper. */
export const PrintPage = ({ article, print }: PrintPageProps) => {
  const { title, url, outlet, byline, publishedAt, language, quotations, people, keySentences } = article;
  const lang = language ?? undefined;
  const facts = [outlet, byline, publishedAt && writtenDay(publishedAt)].filter(Boolean);
  return (
    <main class="panel printed">
      <header>
        <h1 lang={lang} dir="auto">
          {title}
        </h1>
        <p>{facts.join(message('comma'))}</p>
        <p class="address" dir="ltr">
          {url}
        </p>
        <button type="button" class="button" onClick={print}>
          {message('export.print')}
        </button>
      </header>
      {keySentences.length > 0 && (
        <section>
          <h2>{message('tabs.keySentences')}</h2>
          <ul lang={lang}>
            {keySentences.map(({ text, link }) => (
              <li key={link} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotations.length > 0 && (
        <section>
          <h2>{message('export.quotations')}</h2>
          {groupBySpeaker(quotations).map(([speaker, quotes]) => (
            <section key={speaker ?? ''}>
              <h3>
                <bdi>{speaker ?? message('speakers.unnamed')}</bdi>
                {quotes[0]?.role && (
                  <small>
                    {message('comma')}
                    <bdi>{quotes[0].role}</bdi>
                  </small>
                )}
              </h3>
              {quotes.map(({ text, link }) => (
                <blockquote key={link} lang={lang} dir="auto">
                  <q>{text}</q>
                </blockquote>
              ))}
            </section>
          ))}
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2>{message('tabs.people')}</h2>
          <ul>
            {people.map(({ name, role }) => (
              <li key={name}>
                <bdi>{[name, role].filter(Boolean).join(message('comma'))}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
};
