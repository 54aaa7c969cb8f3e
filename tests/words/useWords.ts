import { browserWords } from './browserWords';

/** In tests without a browser, the strings that a browser would give; `languageUsed` chooses the language. */
const english = await browserWords('en');

export const languageUsed: { language: string; words: typeof english } = { language: 'en', words: english };

Object.assign(globalThis, {
  chrome: {
    i18n: {
      getMessage: (name: string) => languageUsed.words[name]?.message ?? '',
      getUILanguage: () => languageUsed.language,
    },
  },
});
