import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EcosystemDocument } from '../../core/api/queries/ecosystem.ts';
import { questionAddress } from '../../core/api/question.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { exportAddress, FORMAT_NAMES, type Format } from '../../core/export/address.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { useSharedStage } from '../graph/sharedStage.ts';
import classes from './ExportMenu.module.css';
import { usePicture } from './usePicture.ts';

/** The ways to take the graph elsewhere: data as the filters leave it, the picture, and the question behind the view. */
export function ExportMenu({ explorer }: { readonly explorer: Explorer }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const stage = useSharedStage();
  const { save, failed } = usePicture(explorer);
  const form = useRef<HTMLFormElement>(null);
  const ids = useRef<HTMLInputElement>(null);
  const isEmpty = explorer.nodes.length === 0;
  const ask = (format: Format) => {
    if (!form.current || !ids.current) return;
    ids.current.value = explorer.nodes.map(({ id }) => id).join(' ');
    form.current.action = exportAddress(format, state.similarities, state.language);
    form.current.submit();
  };
  return (
    <div className={classes.export} data-control="export">
      <Menu position="bottom-end" disabled={isEmpty}>
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={isEmpty}
          >
            {t('export.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('export.data')}</Menu.Label>
          {FORMAT_NAMES.map((format) => (
            <Menu.Item key={format} onClick={() => ask(format)}>
              {t(`export.formats.${format}`)}
            </Menu.Item>
          ))}
          {stage && (
            <>
              <Menu.Label>{t('export.picture')}</Menu.Label>
              <Menu.Item onClick={() => save(stage, 'png')}>{t('export.png')}</Menu.Item>
              <Menu.Item onClick={() => save(stage, 'svg')}>{t('export.svg')}</Menu.Item>
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            component="a"
            href={questionAddress(EcosystemDocument, { kinds: state.kinds })}
            target="_blank"
            rel="noreferrer"
          >
            {t('api.question')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {/* Filters of the page go further than those of an address: the entities themselves are sent. */}
      <form ref={form} method="post" hidden>
        <input ref={ids} type="hidden" name="ids" />
      </form>
      {failed && <p role="alert">{t('export.failed')}</p>}
    </div>
  );
}
