import { useTranslation } from 'react-i18next';
import { useAccount } from '../../core/account/account.tsx';
import { networksToSpeakFor } from '../../core/dialogue/part.ts';
import { CommentForm } from './CommentForm.tsx';

/** Where one writes what one has to say; for those who cannot yet, how they could. */
export function TakePart({ dialogue }: { readonly dialogue: string }) {
  const { t } = useTranslation();
  const { viewer, signIn } = useAccount();
  const networks = networksToSpeakFor(viewer);
  if (networks.length > 0) return <CommentForm dialogue={dialogue} networks={networks} />;
  if (viewer) return <p>{t('dialogue.how.noRole')}</p>;
  const canSignIn = signIn.withProvider || signIn.withToken;
  return <p>{t(canSignIn ? 'dialogue.how.visitor' : 'dialogue.how.readOnly')}</p>;
}
