import { Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import classes from './Shortcuts.module.css';

/** What each key does, in the order of the list. */
const SHORTCUTS = {
  search: ['/'],
  list: ['?'],
  close: ['Esc'],
  walk: ['←', '→', '↑', '↓'],
  open: ['↵'],
  back: ['Esc'],
  pan: ['⇧ + ←', '→', '↑', '↓'],
  zoom: ['+', '−'],
  recentre: ['0'],
} as const;

/** Those that work once the graph has the focus. */
const IN_GRAPH: readonly string[] = ['walk', 'open', 'back', 'pan', 'zoom', 'recentre'];

/** The list of keys that do something, on `?`. */
export function Shortcuts() {
  const { t } = useTranslation();
  const [isOpen, list] = useDisclosure(false);
  // On many keyboards the question mark needs Shift: the key counts, however it is typed.
  useHotkeys([
    ['?', list.toggle],
    ['shift+?', list.toggle],
  ]);
  const names = Object.keys(SHORTCUTS) as (keyof typeof SHORTCUTS)[];
  return (
    <Modal
      opened={isOpen}
      onClose={list.close}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <Keys title={t('shortcuts.everywhere')} names={names.filter((name) => !IN_GRAPH.includes(name))} />
      <Keys title={t('shortcuts.inGraph')} names={names.filter((name) => IN_GRAPH.includes(name))} />
    </Modal>
  );
}

interface KeysProps {
  readonly title: string;
  readonly names: readonly (keyof typeof SHORTCUTS)[];
}

function Keys({ title, names }: KeysProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h3 className={classes.title}>{title}</h3>
      <dl className={classes.keys}>
        {names.map((name) => (
          <div key={name}>
            <dt>
              {SHORTCUTS[name].map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
