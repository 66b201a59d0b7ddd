import { Button, NativeSelect, Textarea, VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLinks } from '../../components/entity/EntityLinks.tsx';
import list from '../../components/entity/EntityList.module.css';
import { EntityWithKind } from '../../components/entity/EntityWithKind.tsx';
import { DataTable } from '../../components/table/DataTable.tsx';
import { nameOf } from '../../core/entity/names.ts';
import { formatDate } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import {
  OUTREACH_STATUSES,
  type OutreachEntry,
  type OutreachList,
  pairOf,
} from '../../core/outreach/list.ts';
import { outreachTable } from '../../core/outreach/table.ts';
import { outreach } from '../../core/outreach/useOutreach.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './IsolatedView.module.css';

/** Room for a page of notes, and for many such pages in what a browser keeps for a site. */
const LONGEST_NOTE = 2000;

interface OutreachTableProps {
  readonly list: OutreachList;
  readonly onRemove: (entry: OutreachEntry) => void;
  /** the pair whose removal was just taken back: the keyboard goes on from there */
  readonly restored: string | null;
}

/** The outreach list, a row for each introduction. What one changes in it is kept at once. */
export function OutreachTable({ list: entries, onRemove, restored }: OutreachTableProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { language } = state;
  return (
    <DataTable
      caption={t('outreach.caption')}
      rows={entries}
      keyOf={pairOf}
      file={{
        name: t('outreach.file', { date: today() }),
        label: t('outreach.export'),
        // Controls have no text of theirs to save.
        cells: () =>
          outreachTable(
            entries,
            language,
            (column) => t(`outreach.columns.${column}`),
            (status) => t(`outreach.statuses.${status}`),
          ),
      }}
      columns={[
        {
          name: 'actor',
          heading: t('outreach.columns.actor'),
          cell: ({ actor }) => <EntityWithKind entity={actor} />,
        },
        {
          name: 'other',
          heading: t('outreach.columns.other'),
          cell: ({ other, through }) => (
            <>
              <EntityWithKind entity={other} />
              <p className={list.through}>
                {t(through.length > 0 ? 'introductions.through' : 'introductions.direct')}{' '}
                <EntityLinks entities={through} />
              </p>
            </>
          ),
        },
        {
          name: 'about',
          heading: t('outreach.columns.about'),
          cell: ({ about }) => about[language].length > 0 && about[language].join(' '),
        },
        {
          name: 'status',
          heading: t('outreach.columns.status'),
          cell: (entry) => <Status entry={entry} />,
        },
        {
          name: 'note',
          heading: t('outreach.columns.note'),
          cell: (entry) => <Note entry={entry} />,
        },
        {
          name: 'remove',
          heading: t('outreach.remove'),
          cell: (entry) => (
            <RemoveButton
              entry={entry}
              focused={restored === pairOf(entry)}
              onRemove={() => onRemove(entry)}
            />
          ),
        },
      ]}
    />
  );
}

/** The two of an entry, for the names of its controls. */
function usePairName({ actor, other }: OutreachEntry): string {
  const { t } = useTranslation();
  const { state } = useUrlState();
  return t('outreach.pair', { actor: nameOf(actor, state.language), other: nameOf(other, state.language) });
}

function Status({ entry }: { readonly entry: OutreachEntry }) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const date = (day: string) => formatDate(day, state.language);
  const name = usePairName(entry);
  return (
    <>
      <NativeSelect
        className={classes.status}
        aria-label={`${t('outreach.columns.status')} (${name})`}
        value={entry.status}
        onChange={(event) => {
          const status = OUTREACH_STATUSES.find((each) => each === event.currentTarget.value);
          if (status)
            outreach.change({ type: 'change', pair: pairOf(entry), change: { status }, on: today() });
        }}
      >
        {OUTREACH_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`outreach.statuses.${status}`)}
          </option>
        ))}
      </NativeSelect>
      <p className={classes.dates}>
        {t('outreach.addedOn', { date: date(entry.addedAt) })}
        {entry.changedAt !== entry.addedAt && (
          <>
            <br />
            {t('outreach.changedOn', { date: date(entry.changedAt) })}
          </>
        )}
      </p>
    </>
  );
}

function Note({ entry }: { readonly entry: OutreachEntry }) {
  const { t } = useTranslation();
  const name = usePairName(entry);
  return (
    <Textarea
      className={classes.note}
      aria-label={`${t('outreach.columns.note')} (${name})`}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={LONGEST_NOTE}
      value={entry.note}
      onChange={(event) =>
        outreach.change({
          type: 'change',
          pair: pairOf(entry),
          change: { note: event.currentTarget.value },
          on: today(),
        })
      }
    />
  );
}

interface RemoveButtonProps {
  readonly entry: OutreachEntry;
  readonly focused: boolean;
  readonly onRemove: () => void;
}

function RemoveButton({ entry, focused, onRemove }: RemoveButtonProps) {
  const { t } = useTranslation();
  const name = usePairName(entry);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <Button ref={button} variant="default" size="compact-sm" onClick={onRemove}>
      {t('outreach.remove')}
      <VisuallyHidden component="span">{` (${name})`}</VisuallyHidden>
    </Button>
  );
}
