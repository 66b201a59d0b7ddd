import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { CsvCell } from '../../core/export/csv.ts';
import { download } from '../../core/export/download.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import classes from './DataTable.module.css';

/** A table as a file that spreadsheets open. */
export interface TableFile {
  readonly name: string;
  /** what saving it is called */
  readonly label: string;
  /** its rows, the first one of headings */
  readonly cells: () => readonly (readonly CsvCell[])[];
}

/** Saves a table. */
export function TableDownload({ name, label, cells }: TableFile) {
  const { state } = useUrlState();
  const save = async () => {
    const rows = cells();
    // The writer is loaded by those who save a table.
    const { CSV_TYPE, writeCsv } = await import('../../core/export/csv.ts');
    download(name, CSV_TYPE, writeCsv(rows, state.language));
  };
  return (
    <div className={classes.download} data-control="export">
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={save}
      >
        {label}
      </Button>
    </div>
  );
}
