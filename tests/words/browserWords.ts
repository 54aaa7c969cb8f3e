import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { existsSync } from 'node:fs';

type BrowserMessages = Readonly<Record<string, { readonly message: string }>>;

/** The strings of a language as they stand in the built extension; English in place of what is missing, as in browsers. */
export async function browserWords(language: string): Promise<BrowserMessages> {
  const file = `locales/${language}.yml`;
  return {
    ...(await built('locales/en.yml')),
    ...(existsSync(file) && (await built(file))),
  };
}

const built = async (file: string) => generateChromeMessages(await parseMessagesFile(file)) as BrowserMessages;
