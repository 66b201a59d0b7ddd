/** Opens the database of the settings and keeps it open: a process for the tests to kill. */
import { readConfig } from '../../../core/config.ts';
import { openDatabase } from '../../../core/neo4j/open.ts';

await openDatabase(readConfig());
console.log('open');
