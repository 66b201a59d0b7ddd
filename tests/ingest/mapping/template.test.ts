import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../ingest/mapping/field.ts';
import { listed, parseTemplate, texts, valuesIn } from '../../../ingest/mapping/template.ts';
import { TRANSFORMS } from '../../../ingest/mapping/transforms.ts';

function scope(values: Record<string, unknown>): Scope {
  return {
    values,
    columns: new Map([['town', ['Ville', 'Commune']]]),
    tables: new Map([
      ['themes', new Map([['arts-numeriques', ['theme:xr', 'theme:ia']]])],
      [
        'languages',
        new Map([
          ['fr', ['fr']],
          ['*', ['other']],
        ]),
      ],
    ]),
  };
}

const fill = (text: string, values: Record<string, unknown>) => texts(parseTemplate(text), scope(values));

describe('a template', () => {
  it('takes the values of its columns, whatever their names', () => {
    const row = {
      "Complément d'adresse (facultatif)": ' 3 &amp; 4 ',
      'spatial.zones': 'Ain',
      place: { name: 'Gex' },
    };
    expect(fill("{Complément d'adresse (facultatif)}", row)).toEqual(['3 & 4']);
    expect(fill('{spatial.zones}, {place.name}.', row)).toEqual(['Ain, Gex.']);
    expect(fill('{town}', { Ville: '', Commune: 'Gex' })).toEqual(['Gex']);
    expect(fill('{a} {b}', { a: 1, b: true })).toEqual(['1 true']);
    expect(fill('{a}', { a: { b: 'not a text' } })).toEqual([]);
    expect(fill('constant', {})).toEqual(['constant']);
  });

  it('gives nothing where a column is empty', () => {
    for (const empty of ['', ' ', null, undefined, []])
      expect(fill('Créé en {a}.', { a: empty })).toEqual([]);
    expect(fill('{constructor}{a}', { a: 'x' })).toEqual([]);
  });

  it('gives a list item by item, or with commas within a text', () => {
    const row = { tags: ['b', 'a', '', 'b'] };
    expect(fill('{tags}', row)).toEqual(['b', 'a', 'b']);
    expect(fill('Mots-clés : {tags}.', row)).toEqual(['Mots-clés : b, a.']);
    expect(listed(parseTemplate('isni:{tags}'), scope(row))).toEqual(['isni:b', 'isni:a', 'isni:b']);
    expect(listed(parseTemplate('{tags} {x}'), scope({ ...row, x: '1' }))).toEqual(['b, a 1']);
    const records = [{ name: 'A' }, { name: 'B' }];
    expect(valuesIn(parseTemplate('{people}'), scope({ people: records }))).toEqual(records);
    expect(fill('{people.name}', { people: records })).toEqual(['A', 'B']);
  });

  it.each([
    ['{a} }', 'cannot be read'],
    ['{a | lower', 'cannot be read'],
    ['{a | split(,)}', 'split is written split(separator)'],
    ['{a | lower(b)}', 'lower is written lower'],
    ['{a | eval("x")}', 'there is no transform eval, only split, join'],
    ['{a | toString}', 'there is no transform toString'],
    ['{a | replace("(", "")}', 'Invalid regular expression'],
    ['{a | pad(wide)}', 'the width is a number'],
    ['{a | date(DD/MM)}', '"DD/MM" is not a format of dates'],
  ])('says what is wrong with %s', (text, reason) => {
    expect(() => parseTemplate(text)).toThrow(reason);
  });
});

describe('the transform', () => {
  const people = [
    { name: 'A', roles: ['Éditeur', 'autrice'], id: '' },
    { name: 'B', roles: 'directeur', id: '2', other: '3' },
  ];
  const examples: [string, unknown, unknown[]][] = [
    ['{a | split(;)}', 'x; y ;;z', ['x', 'y', 'z']],
    ['{a | split(", ")}', ['x, y', 'z'], ['x', 'y', 'z']],
    ['{a | join(" / ")}', ['x', '', 'y'], ['x / y']],
    ['{a | join(" ")}', '', []],
    ['{a | first}', ['x', 'y'], ['x']],
    ['{a | rest}', ['x', 'y'], ['y']],
    ['{a | lower}', 'ÉTÉ', ['été']],
    ['{a | upper}', 'été', ['ÉTÉ']],
    ['{a | trim(".,")}', '. A.B ,.', ['A.B']],
    ['{a | trim(".")}', '...', []],
    ['{a | pad(5)}', 1053, ['01053']],
    ['{a | pad(2)}', '75056', ['75056']],
    ['{a | slug}', "L'Été à Œuvre", ['l-ete-a-oeuvre']],
    ['{a | year}', '01/02/2016 00:00', ['2016']],
    ['{a | year}', 'an mil', []],
    ['{a | date}', '2026-01-14T00:00:00', ['2026-01-14']],
    ['{a | date}', '2026-01', ['2026-01']],
    ['{a | date(DD/MM/YYYY)}', '5/7/2019 10:30', ['2019-07-05']],
    [
      '{a | date(DD.MM.YYYY, MM.YYYY, YYYY)}',
      ['05.07.2019', '07.2019', '2019'],
      ['2019-07-05', '2019-07', '2019'],
    ],
    ['{a | date(DD/MM/YYYY)}', 'jeudi', ['jeudi']],
    ['{a | replace("^([^,]+), (.+)$", "$2 $1")}', 'Exemple, Camille', ['Camille Exemple']],
    [String.raw`{a | replace("\D{2}", '')}`, 'éa2016', ['2016']],
    ['{a | abstract}', '<p>Résumé : Un texte.</p>', ['Un texte.']],
    [
      '{a | markdown}',
      '# Titre\n\nUn **texte** [lié](https://x.example/a_b).\n![](https://x.example/i.png)\n\n- **un **\n- deux\\*',
      ['Titre\nUn texte lié.\nun\ndeux*'],
    ],
    ['{a | markdown}', 'Avant ![plan](data:image/png;base64,iVBORw0KGgo', ['Avant']],
    ['{a | markdown}', '![](/i/Musée vu.png)Voir [la page](mailto:[adresse retirée]).', ['Voir la page.']],
    ['{a | markdown}', '3 * 4 * 5 < 100', ['3 * 4 * 5 < 100']],
    ['{a | lookup(themes)}', ['Arts numériques', 'Danse'], ['theme:xr', 'theme:ia']],
    ['{a | lookup(languages)}', ['FR', 'la'], ['fr', 'other']],
    ['{a | is(Parent, child)}', ['parent', 'related'], ['parent']],
    ['{a | not(parent)}', ['parent', 'related'], ['related']],
    ['{a | when(b, "oui")}', 'x', ['x']],
    ['{a | when(b, non)}', 'x', []],
    ['{a | when(b)}', 'x', ['x']],
    ['{a | when(c)}', 'x', []],
    ['{a | json | get(name)}', '[{"name":"A"},{"name":"B"}]', ['A', 'B']],
    ['{a | pythonLiteral | get(name)}', "[{'name': 'A'}]", ['A']],
    ['{a | get(id, other)}', people, ['2']],
    ['{a | get(other, id)}', people, ['3']],
    ['{a | where(roles, editeur) | get(name)}', people, ['A']],
    ['{a | where(roles, autrice, directeur) | get(name)}', people, ['A', 'B']],
    ['{a | whereNot(roles, autrice) | get(name)}', people, ['B']],
    ['{a | split(",") | lower | first}', 'B,A', ['b']],
  ];

  it.each(examples)('%s of %j gives %j', (text, a, expected) => {
    expect(fill(text, { a, b: 'Oui', c: '' })).toEqual(expected);
  });

  it('names the column that it cannot read', () => {
    expect(() => fill('{a | json}', { a: '[1' })).toThrow(
      expect.objectContaining({ column: 'a', message: 'it is not JSON' }),
    );
  });

  it('is shown here and documented, each of them', async () => {
    const page = await readFile(path.resolve(import.meta.dirname, '../../../docs/mapping.md'), 'utf8');
    for (const [name, { usage }] of Object.entries(TRANSFORMS)) {
      expect(examples.some(([text]) => new RegExp(`\\| ${name}\\b`).test(text))).toBe(true);
      expect(page).toContain(`\`${usage}\``);
    }
  });
});
