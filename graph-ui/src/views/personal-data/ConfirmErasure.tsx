import { Button, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './PersonalData.module.css';

interface ConfirmErasureProps {
  readonly name: string;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}

/** Asks once more before a person is erased: it cannot be undone. */
export function ConfirmErasure({ name, onErase, onKeep }: ConfirmErasureProps) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened onClose={onKeep}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          <div className={classes.head}>
            <Modal.Title>{t('personalData.confirm.title', { name })}</Modal.Title>
            <Modal.CloseButton aria-label={t('account.close')} />
          </div>
          <p>{t('personalData.confirm.text')}</p>
          <div className={classes.actions}>
            <Button onClick={onErase}>{t('personalData.confirm.erase')}</Button>
            <Button variant="default" data-autofocus onClick={onKeep}>
              {t('personalData.confirm.keep')}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
