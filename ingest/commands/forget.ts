import type { Command } from 'commander';
import { forgetFiles } from '../forget/files.ts';
import { forget } from '../forget/forget.ts';
import { keepErasures } from '../forget/kept.ts';
import { forgetVectors } from '../forget/vectors.ts';
import { applySchema } from '../schema.ts';
import { settle } from '../settle.ts';
import { settlementLines } from './report.ts';
import { withSession } from './session.ts';

/** Adds the command by which a person is erased. */
export function addForget(program: Command): void {
  program
    .command('forget')
    .description(
      'erase a person, with the records of all sources; only a salted hash stays, to keep the person out',
    )
    .argument('<id>', 'identifier of the person, such as person:..., or orcid:...')
    .action(async (id: string) => {
      await withSession(async (session) => {
        const { config, database } = session;
        await applySchema(database);
        const { name, records, works } = await forget(database, id, async (person, texts) => {
          for (const file of await forgetFiles(config, texts)) console.log(`removed: ${file}`);
          await forgetVectors(config, database, person);
        });
        await keepErasures(config, database);
        console.log(`${name} is erased: ${records} records, and the name in ${works} works.`);
        console.log('Data files of your own may still name this person: their statements will be kept out.');
        for (const line of settlementLines(await settle(session))) console.log(line);
      });
    });
}
