import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../../core/config.ts';
import {
  COMMON_PROPERTIES,
  KIND_NAMES,
  KINDS,
  type PropertySpec,
  RELATION_PROPERTIES,
  RELATION_TYPES,
  RELATIONS,
  type RelationSpec,
} from '../../core/kinds.ts';
import { readDescriptor } from '../../ingest/package/descriptor.ts';
import { writeTemplate } from '../../ingest/package/template.ts';
import { checked } from './package.ts';

interface Constraints {
  required?: boolean;
  enum?: string[];
}

/** Tables of the starter package that hold a kind of entity; some kinds have several. */
const starter = await readDescriptor(path.join(projectFolder, 'data'));
const constraintsOf = (field: object | undefined) =>
  (field as { constraints?: Constraints } | undefined)?.constraints ?? {};

describe('datapackage.json of the starter data', () => {
  it.each(KIND_NAMES)('describes the properties of a %s as the vocabulary does', (kind) => {
    const tables = starter.resources.filter(
      ({ observatory }) => observatory && 'kind' in observatory && observatory.kind === kind,
    );
    expect(tables).not.toEqual([]);
    for (const { schema } of tables) {
      const properties: [string, PropertySpec][] = [
        ...Object.entries<PropertySpec>(COMMON_PROPERTIES),
        ...Object.entries<PropertySpec>(KINDS[kind].properties),
      ];
      for (const [name, { type, required }] of properties) {
        const field = schema.fields.find((field) => field.name === name);
        expect.soft(field, name).toBeDefined();
        expect.soft(constraintsOf(field).required ?? false, name).toBe(required ?? false);
        if (typeof type !== 'string') expect.soft(constraintsOf(field).enum, name).toEqual(type);
      }
      const known = ['id', ...properties.map(([name]) => name)];
      const others = schema.fields.filter(({ name }) => !known.includes(name));
      for (const { name, observatory } of others) {
        expect.soft(observatory, name).toBeDefined();
        if (!observatory) continue;
        const spec: RelationSpec = RELATIONS[observatory.relation];
        expect.soft(observatory.direction === 'out' ? spec.from : spec.to, name).toContain(kind);
      }
    }
  });

  it('describes relations as the vocabulary does', () => {
    const tables = starter.resources.filter(({ observatory }) => observatory && 'relations' in observatory);
    const types = tables.flatMap(({ schema, observatory }) => {
      const all = observatory && 'relations' in observatory ? observatory.relations : true;
      for (const { name } of schema.fields) {
        expect(['from', 'type', 'to', ...Object.keys(RELATION_PROPERTIES)]).toContain(name);
      }
      const type = schema.fields.find(({ name }) => name === 'type');
      return all === true ? (constraintsOf(type).enum ?? []) : [all];
    });
    expect(types.sort()).toEqual([...RELATION_TYPES].sort());
  });
});

describe('the template', () => {
  async function emptyFolder() {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-template-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return path.join(folder, 'Mes réseaux');
  }

  it('is a package that holds nothing, without any problem', async () => {
    const folder = await emptyFolder();
    await writeTemplate(folder);
    const { problems, entities, relations } = await checked(folder);
    expect(problems).toEqual([]);
    expect([entities.read, relations.read]).toEqual([0, 0]);
    expect((await readDescriptor(folder)).name).toBe('mes-reseaux');
  });

  it('leaves what is there', async () => {
    const folder = await emptyFolder();
    const [file = ''] = await writeTemplate(folder);
    const descriptor = JSON.parse(await readFile(file, 'utf8'));
    const own = { name: 'own', path: 'own.csv' };
    const changed = {
      ...descriptor,
      title: 'Mes réseaux',
      resources: [own, ...descriptor.resources.slice(1)],
    };
    await writeFile(file, JSON.stringify(changed));
    const themes = path.join(folder, 'themes.csv');
    await writeFile(themes, 'id,name,source\n');
    expect(await writeTemplate(folder)).toEqual([file]);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
      ...changed,
      resources: [...descriptor.resources, own],
    });
    expect(await readFile(themes, 'utf8')).toBe('id,name,source\n');
  });
});
