import type { Config } from '../../core/config.ts';
import { forgetPassages } from '../../core/embedding/embedder.ts';
import type { Database } from '../../core/neo4j/database.ts';
import { type EmbeddedEntity, textsToEmbed } from '../embed/embed.ts';

/** Removes the vectors of the texts of a person from the cache on disk, where they stand under hashes of the texts. */
export async function forgetVectors(config: Config, database: Database, person: string): Promise<void> {
  const [embedded] = await database.read<EmbeddedEntity & { model: string }>('forget/embedded', { person });
  if (embedded) await forgetPassages(config, embedded.model, textsToEmbed(embedded));
}
