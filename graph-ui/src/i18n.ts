import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readState } from './core/url/state.ts';
import en from './locales/en.json';
import fr from './locales/fr.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof fr };
  }
}

void i18next.use(initReactI18next).init({
  resources: { fr: { translation: fr }, en: { translation: en } },
  lng: readState(new URLSearchParams(window.location.search)).language,
  // Both locales are complete (`npm run check`): a missing text is a fault to see, not to hide.
  fallbackLng: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});

export { i18next };
