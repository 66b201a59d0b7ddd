import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';

/** What the page has words for, by the codes of the API; all else is that there was no answer. */
const TROUBLES = { RATE_LIMITED: 'often', UNAVAILABLE: 'full', BAD_USER_INPUT: 'input' } as const;

/** Why a request was not taken, and what to do. */
export function AskTrouble({ error }: { readonly error: CombinedError }) {
  const { t } = useTranslation();
  const code = String(error.graphQLErrors[0]?.extensions.code);
  const trouble = Object.entries(TROUBLES).find(([known]) => known === code)?.[1] ?? 'unreachable';
  return <p role="alert">{t(`personalData.trouble.${trouble}`)}</p>;
}
