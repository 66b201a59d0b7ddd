import neo4j from 'neo4j-driver';
import type { Database } from '../../core/neo4j/database.ts';
import { OPEN_LICENCE, OPEN_LICENCE_SPELLINGS } from '../licence.ts';
import { contentHash, readRecord, type StoredRecord } from '../load/source-record.ts';
import type { Migration } from './migration.ts';

/** Records in a transaction. */
const AT_A_TIME = 1000;

/** Sources spelt the Licence Ouverte 2.0 in three ways, which then were three licences. Loads write its one name since. */
export const oneOpenLicence: Migration = {
  number: 1,
  name: `"${OPEN_LICENCE}" is the one name of that licence`,
  async run(database) {
    return (await renameInRecords(database)) + (await renameInEntities(database));
  },
};

/** What a record states, with its fingerprint: it is then unchanged when its source is loaded again. */
async function renameInRecords(database: Database): Promise<number> {
  let renamed = 0;
  for (;;) {
    const stored = await database.read<StoredRecord>('migrate/001/records', {
      spellings: OPEN_LICENCE_SPELLINGS,
      limit: neo4j.int(AT_A_TIME),
    });
    if (stored.length === 0) return renamed;
    const rows = stored.map(readRecord).map((record) => {
      const properties = { ...record.properties, licence: OPEN_LICENCE };
      return {
        key: record.key,
        licence: OPEN_LICENCE,
        values: JSON.stringify(properties),
        contentHash: contentHash({ ...record, properties }),
      };
    });
    await database.write('migrate/001/rename-in-records', { rows });
    renamed += rows.length;
  }
}

async function renameInEntities(database: Database): Promise<number> {
  const [row] = await database.writeInBatches<{ renamed: number }>('migrate/001/rename-in-entities', {
    spellings: OPEN_LICENCE_SPELLINGS,
    licence: OPEN_LICENCE,
  });
  return row?.renamed ?? 0;
}
