import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import type { DocumentNode } from 'graphql';
import { type ReactNode, useId } from 'react';
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
  const [opened, menu] = useDisclosure(false);
  const stage = useSharedStage();
  const filter = { ...kept, similarities: state.similarities };
  const { save, failed } = usePicture(filter);
  return (
    <div className={classes.export} data-control="export">
      {/* A list of links and buttons, which are what they are, and not the items of a menu. */}
      <Popover
        opened={opened}
        onChange={menu.close}
        position="bottom-end"
        withinPortal={false}
        withRoles={false}
        returnFocus
      >
        <Popover.Target>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-expanded={opened}
            disabled={filter.kinds.length === 0}
            onClick={menu.toggle}
            onKeyDown={(event) => event.key === 'Escape' && menu.close()}
          >
            {t('export.title')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.menu} onClick={menu.close}>
          <Group label={t('export.data')}>
            {FORMAT_NAMES.map((format) => (
              <li key={format}>
                <a href={exportAddress(format, filter, state.language)} download>
                  {t(`export.formats.${format}`)}
                </a>
              </li>
            ))}
          </Group>
          {stage && (
            <Group label={t('export.picture')}>
              <li>
                <UnstyledButton onClick={() => save(stage, 'png')}>{t('export.png')}</UnstyledButton>
              </li>
              <li>
                <UnstyledButton onClick={() => save(stage, 'svg')}>{t('export.svg')}</UnstyledButton>
              </li>
            </Group>
          )}
          <Group label={t('export.api')}>
            <li>
              <a href={questionAddress(query, variables)} target="_blank" rel="noreferrer">
                {t('api.question')}
              </a>
            </li>
          </Group>
        </Popover.Dropdown>
      </Popover>
      {failed && <p role="alert">{t('export.failed')}</p>}
    </div>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <>
      <p id={id}>{label}</p>
      <ul aria-labelledby={id}>{children}</ul>
    </>
  );
}
