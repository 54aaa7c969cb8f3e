/**
 * Words by which a page speaks to its reader: of the second person, and of an outlet's "we". Pronouns and possessives of each
 * language, in alphabetical order of the language. Source: the closed classes of each language's grammar, own compilation.
 * Licence: MIT, as the project.
 */
const pronouns = {
  danish: 'dig din dit dine du jer jeres os vi vores',
  dutch: 'jij jouw jullie je ons onze u uw wij',
  english: 'our ours us we you your yours yourself',
  french: 'nos notre nous ta tes toi ton vos votre vous',
  german:
    'dein deine deinem deinen deiner dich dir du euch euer eure ihnen ihr ihre ihrem ihren ihrer uns unser unsere unserem unseren unserer wir',
  italian: 'noi nostra nostre nostri nostro ti tua tuo tuoi vi voi vostra vostro',
  norwegian: 'deg ditt dere deres',
  polish: 'cię ciebie nam nas nasz nasza nasze twój twoja twoje wam was wasz',
  portuguese: 'nossa nossas nosso nossos sua seu você vocês',
  russian: 'вам вас ваш ваша ваше нам нас наш наша наше наши вашу',
  spanish: 'nosotros nuestra nuestras nuestro nuestros te ti tu tus usted ustedes',
  swedish: 'dig er era ert oss vår våra vårt ni',
  turkish: 'bize bizi sen siz size sizin',
  ukrainian: 'вас вам ваш нас нам наш',
};

const pronounSet = new Set(Object.values(pronouns).flatMap((words) => words.split(' ')));

/**
 * Verbs with which a page asks its reader for something, as a sentence begins with them: English; then to read and to look, in
 * other languages. Own compilation, MIT.
 */
const requests = new Set(
  (
    'already become browse buy call check choose click contact continue copy create customise customize discover donate don’t ' +
    'download email enable enjoy enter explore find fill follow get give go have help join keep learn leave let like listen ' +
    'log make note please read register reload remember republish scroll see select send share show sign skip start stay ' +
    'submit subscribe support swipe take tap tell text try turn unlock update use view visit vote want watch write ' +
    'baca citește citeste čítajte čtěte czytaj διαβάστε läs læs lea lee lees leggi leia leer les lesen lire lisez lue olvassa ' +
    'pročitajte přečtěte смотрите xem zobacz читайте'
  ).split(' '),
);

/** "For the latest news download our app" */
const requestAfterPurpose =
  /^(?:For|To) [^.,!?]{3,80},? (?:call|click|contact|download|e-?mail|follow|subscribe|visit)\b/;

/** Capital where no sentence begins, or with a verb: "Das könnte Sie interessieren", "Sie können ihn ausblenden". */
const politeGerman =
  /^Sie (?:erhalten|finden|haben|können|lesen|möchten|sind|wollen)(?!\p{L})|(?<=\p{L},? )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;

/** Whether a sentence speaks to the page's reader. */
export function isAddress(sentence: string): boolean {
  const words =
    sentence
      .toLowerCase()
      .replace(/'/g, '’')
      .match(/[\p{L}’]+/gu) ?? [];
  return (
    requests.has(words[0] ?? '') ||
    requestAfterPurpose.test(sentence) ||
    words.some((word) => pronounSet.has(word)) ||
    politeGerman.test(sentence)
  );
}

/** Whether a text has a word for its reader, or for those who speak to him. */
export const speaksToReader = (text: string): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => pronounSet.has(word));
