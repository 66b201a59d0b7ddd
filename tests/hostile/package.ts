import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { KINDS, type Kind, RELATIONS } from '../../core/kinds.ts';
import { templateResources } from '../../ingest/package/template.ts';

/** Runs wherever it is taken for HTML, a script, a template, a formula or the end of one of these. */
export const HTML =
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><svg onload=window.hacked=1>' +
  `"'--></style></title></textarea></script><script>window.hacked=1</script>{{hacked}}$t(hacked)\u{202E}\u{1}`;

/** How each text begins: a line of CSV may begin with it, a list holds several. */
const STARTS = ['=1+1', '@SUM(1)', '+1', '-1+1', 'BEGIN:VEVENT\\n', ']]>', '%0d%0a'];

/** A column, as the template describes it. */
interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { enum?: string[]; pattern?: string };
  observatory?: { relation: keyof typeof RELATIONS; direction: 'in' | 'out' };
}

/** Entities of each kind, that are linked to one another, with {@link HTML} wherever a text may stand. */
export async function hostilePackage(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-hostile-'));
  const resources = templateResources();
  const descriptor = { name: 'hostile', licenses: [{ name: HTML }], resources };
  await writeFile(path.join(folder, 'datapackage.json'), JSON.stringify(descriptor));
  for (const { name, observatory, schema } of resources) {
    const fields = schema.fields as unknown as readonly Field[];
    const rows =
      'kind' in observatory
        ? [1, 2].map((number) =>
            fields.map((field, at) => cellOf(field, observatory.kind as Kind, number, at)),
          )
        : LINKS[name]?.map((link) => fields.map((field, at) => link[field.name] ?? textOf(field, name, at)));
    const table = stringify([fields.map((field) => field.name), ...(rows ?? [])]);
    await writeFile(path.join(folder, `${name}.csv`), table);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

export function hostileId(kind: Kind, number: number): string {
  return `${KINDS[kind].prefix}:hostile-${number}`;
}

/** Links that have a role or a date, by table. */
const LINKS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  relations: [
    { from: hostileId('Person', 1), type: 'LEADS', to: hostileId('Network', 1) },
    { from: hostileId('Organisation', 1), type: 'CARRIES', to: hostileId('Project', 1) },
  ],
  reuses: [{ from: hostileId('Organisation', 2), to: hostileId('Project', 1) }],
};

function cellOf(field: Field, kind: Kind, number: number, at: number): string {
  const { name, observatory } = field;
  if (name === 'id') return hostileId(kind, number);
  if (name === 'source' && number === 2) return 'javascript:window.hacked=1';
  if (!observatory) return textOf(field, `${kind} ${number}`, at);
  const { from, to } = RELATIONS[observatory.relation];
  const [other] = observatory.direction === 'out' ? to : from;
  return hostileId(other ?? kind, 3 - number);
}

/** A value of a column, hostile as far as its type lets it be. */
function textOf({ type, format, constraints }: Field, of: string, at: number): string {
  if (constraints?.enum) return constraints.enum[0] ?? '';
  if (constraints?.pattern) return '2023-04-12';
  if (type === 'integer') return '2023';
  if (format === 'uri') return 'https://example.org/?a=%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E';
  return `${STARTS[at % STARTS.length]} ${of} ${HTML}`;
}
