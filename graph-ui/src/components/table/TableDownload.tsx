import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CsvCell } from '../../core/export/csv.ts';
import { download } from '../../core/export/download.ts';
import { fileName } from '../../core/export/fileName.ts';
import { today } from '../../core/format/today.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './DataTable.module.css';

interface TableDownloadProps {
  /** what the table holds */
  readonly caption: string;
  /** its rows, the first one of headings */
  readonly cells: () => readonly (readonly CsvCell[])[];
}

/** Saves a table as it is shown. */
export function TableDownload({ caption, cells }: TableDownloadProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const save = async () => {
    const rows = cells();
    // The writer is loaded by those who save a table.
    const { CSV_TYPE, writeCsv } = await import('../../core/export/csv.ts');
    download(fileName(caption, today(), 'csv'), CSV_TYPE, writeCsv(rows, state.language));
  };
  return (
    <div className={classes.download} data-control="export">
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={save}
      >
        {t('export.table')}
      </Button>
    </div>
  );
}
