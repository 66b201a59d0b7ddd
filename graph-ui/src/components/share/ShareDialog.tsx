import { Button, Checkbox, CopyButton, Modal, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { embedCode } from '../../core/share/embed.ts';
import { CONTROLS, type Control } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './ShareDialog.module.css';

/** The link of the view as it stands, and the code that puts it into another site with the controls one chooses. */
export default function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { href } = useUrlState();
  const [controls, setControls] = useState<readonly Control[]>(['legend', 'zoom']);
  const absolute = (address: string) => new URL(address, window.location.origin).href;
  const link = absolute(href({}));
  const code = embedCode(absolute(href({ embed: controls })), document.title);
  return (
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body>
          {/* The library's own head is a banner, of which a page has one. */}
          <div className={classes.head}>
            <Modal.Title>{t('share.title')}</Modal.Title>
            <Modal.CloseButton aria-label={t('share.close')} />
          </div>
          <Copied text={link}>
            <TextInput label={t('share.link')} readOnly value={link} onFocus={selectAll} />
          </Copied>
          <h3 className={classes.heading}>{t('share.embed')}</h3>
          <p className={classes.lead}>{t('share.lead')}</p>
          <Checkbox.Group
            label={t('share.controls')}
            value={[...controls]}
            onChange={(chosen) => setControls(CONTROLS.filter((control) => chosen.includes(control)))}
          >
            <div className={classes.controls}>
              {CONTROLS.map((control) => (
                <Checkbox key={control} size="sm" value={control} label={t(`share.control.${control}`)} />
              ))}
            </div>
          </Checkbox.Group>
          <Copied text={code}>
            <Textarea
              label={t('share.code')}
              readOnly
              autosize
              minRows={4}
              value={code}
              onFocus={selectAll}
            />
          </Copied>
          <p className={classes.lead}>
            {t('share.address')} <code>embed=1&amp;controls={CONTROLS.join(',')}</code>
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function selectAll({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }): void {
  currentTarget.select();
}

/** A text to copy, with a button that does. */
function Copied({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.copied}>
      {children}
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            <span aria-live="polite">{copied ? t('share.copied') : t('share.copy')}</span>
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
