import { Button, Popover, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EcosystemDocument } from '../../core/api/queries/ecosystem.ts';
import { questionAddress } from '../../core/api/question.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import { exportAddress, FORMAT_NAMES, type Format } from '../../core/export/address.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import { useSharedStage } from '../graph/sharedStage.ts';
import classes from './ExportMenu.module.css';
import { usePicture } from './usePicture.ts';

interface ExportMenuProps {
  readonly explorer: Explorer;
  /** those that colours stand for */
  readonly groups: readonly NamedGroup[];
}

/** The ways to take the graph elsewhere: data as the filters leave it, the picture, and the question behind the view. */
export function ExportMenu({ explorer, groups }: ExportMenuProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const [opened, menu] = useDisclosure(false);
  const stage = useSharedStage();
  const { save, failed } = usePicture(explorer, groups);
  const form = useRef<HTMLFormElement>(null);
  const ids = useRef<HTMLInputElement>(null);
  const ask = (format: Format) => {
    if (!form.current || !ids.current) return;
    ids.current.value = explorer.nodes.map(({ id }) => id).join(' ');
    form.current.action = exportAddress(format, state.similarities, state.language);
    form.current.submit();
  };
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
            disabled={explorer.nodes.length === 0}
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
                <UnstyledButton onClick={() => ask(format)}>{t(`export.formats.${format}`)}</UnstyledButton>
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
              <a
                href={questionAddress(EcosystemDocument, { kinds: state.kinds })}
                target="_blank"
                rel="noreferrer"
              >
                {t('api.question')}
              </a>
            </li>
          </Group>
        </Popover.Dropdown>
      </Popover>
      {/* Filters of the page go further than those of an address: the entities themselves are sent. */}
      <form ref={form} method="post" hidden>
        <input ref={ids} type="hidden" name="ids" />
      </form>
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
