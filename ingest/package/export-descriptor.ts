import type { Database } from '../../core/neo4j/database.ts';

/** Names the package, and so what is loaded from it: no other source has this name. */
export const EXPORT_NAME = 'observatoire-export';

/** The file of what people decided about duplicates: a table for spreadsheets, which is not loaded with the package. */
export const DECISIONS = {
  name: 'decisions',
  title: 'Décisions sur les doublons, à relire par « review import »',
  path: 'decisions.csv',
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ';' },
};

/**
 * The `datapackage.json` of an export, with the licences and the sources of what the graph holds.
 * @param resources descriptors of its tables
 */
export async function exportDescriptor(database: Database, resources: readonly object[]) {
  const licences = await database.read<{ licence: string }>('export/licences');
  const datasets = await database.read<{ dataset: string }>('export/datasets');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: EXPORT_NAME,
    title: "Export de l'observatoire de l'innovation culturelle",
    description:
      "Toutes les fiches de l'observatoire et les liens établis entre elles. Chaque ligne nomme sa source et sa licence.",
    // The standard has no empty list of them.
    ...(licences.length > 0 && { licenses: licences.map(({ licence }) => licenceOf(licence)) }),
    ...(datasets.length > 0 && { sources: datasets.map(({ dataset }) => ({ title: dataset })) }),
    observatory: { verbatim: true },
    resources,
  };
}

/** A licence as the standard names it, by a short name of few characters or by an address. */
function licenceOf(licence: string) {
  if (/^https?:\/\//.test(licence)) return { path: licence };
  const name = licence.replaceAll(/[^-\w.]+/g, '-');
  return name === licence ? { name } : { name, title: licence };
}
