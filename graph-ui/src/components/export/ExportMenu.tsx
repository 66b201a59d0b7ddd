import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { DocumentNode } from 'graphql';
import { useTranslation } from 'react-i18next';
import type { AnyVariables } from 'urql';
import { questionAddress } from '../../core/api/question.ts';
import { type ExportFilter, exportAddress, FORMAT_NAMES } from '../../core/export/address.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { useSharedStage } from '../graph/sharedStage.ts';
import classes from './ExportMenu.module.css';
import { usePicture } from './usePicture.ts';

interface ExportMenuProps {
  /** what is shown of the graph, but for the similarities, which are in the address */
  readonly filter: Omit<ExportFilter, 'similarities'>;
  /** what the view has asked the API */
  readonly query: DocumentNode;
  readonly variables: AnyVariables;
}

/** The ways to take the graph elsewhere: data as the filters leave it, the picture, and the question behind the view. */
export function ExportMenu({ filter: kept, query, variables }: ExportMenuProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const stage = useSharedStage();
  const filter = { ...kept, similarities: state.similarities };
  const { save, failed } = usePicture(filter);
  return (
    <div className={classes.export} data-control="export">
      <Menu position="bottom-end" disabled={filter.kinds.length === 0}>
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={filter.kinds.length === 0}
          >
            {t('export.title')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('export.data')}</Menu.Label>
          {FORMAT_NAMES.map((format) => (
            <Menu.Item
              key={format}
              component="a"
              href={exportAddress(format, filter, state.language)}
              download
            >
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
          <Menu.Item component="a" href={questionAddress(query, variables)} target="_blank" rel="noreferrer">
            {t('api.question')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {failed && <p role="alert">{t('export.failed')}</p>}
    </div>
  );
}
