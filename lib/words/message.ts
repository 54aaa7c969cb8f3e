import type { GeneratedI18nStructure } from '#i18n';
import { createI18n } from '@wxt-dev/i18n';

/** The strings of `locales/en.yml`: their names, and what has to be filled into each. */
export type Messages = GeneratedI18nStructure;

const { t } = createI18n<Messages>();

/** A string in the language of the browser, English where there is none; what stands in braces in it is filled in. */
export const message = t;
