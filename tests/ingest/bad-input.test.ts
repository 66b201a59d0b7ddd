import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../core/errors.ts';
import { packageSource } from '../../ingest/sources/package.ts';
import { checked, packageOf } from './package.ts';

const THEMES = 'id,name,source\ntheme:a,A,s\ntheme:b,B,s\n';

/** Problems of a package whose only table is this one. */
async function problemsOf(table: string, content: string | Buffer) {
  return (await checked(await packageOf({ [table]: content }))).problems;
}

describe('a row of an entity', () => {
  it('needs its required values', async () => {
    const csv = 'id,name,source,publishedIn\npaper:a,A,s,2020\npaper:b,,s,\n';
    expect(await problemsOf('papers', csv)).toEqual([
      'papers.csv:3 name: a value is missing',
      'papers.csv:3 publishedIn: a value is missing',
    ]);
  });

  it('has an identifier of its kind, once', async () => {
    const csv = 'id,name,source\ntheme:a,A,s\nneed:b,B,s\ntheme:C,C,s\n,D,s\ntheme:a,A again,s\n';
    const rule =
      'is not an identifier of a Theme: "theme:", then lower-case letters, digits and single hyphens';
    expect(await problemsOf('themes', csv)).toEqual([
      `themes.csv:3 id: "need:b" ${rule}`,
      `themes.csv:4 id: "theme:C" ${rule}`,
      'themes.csv:5 id: a value is missing',
      'themes.csv:6 id: duplicate of themes.csv, line 2',
    ]);
  });

  it('has dates that exist, in order', async () => {
    const dates = [
      ['2023', '2023-02-28', ''],
      ['2023-04', '2023', ''],
      ['2023-13', '', 'startDate: there is no such date as 2023-13'],
      ['', '2023-02-30', 'endDate: there is no such date as 2023-02-30'],
      ['12/04/2023', '', 'startDate: "12/04/2023" is not a date: write 2023, 2023-04 or 2023-04-12'],
      ['2023-05', '2023-04-30', 'endDate: 2023-04-30 is before startDate (2023-05)'],
    ];
    const rows = dates.map(([start, end], index) => `event:e${index},E,s,${start},${end}`);
    expect(await problemsOf('events', `id,name,source,startDate,endDate\n${rows.join('\n')}`)).toEqual(
      dates.flatMap(([, , problem], index) => (problem ? [`events.csv:${index + 2} ${problem}`] : [])),
    );
  });

  it('has values of the type of their column', async () => {
    const csv =
      'id,name,source,url,status,amount\n' +
      'project:a,A,s,https://example.org/é?q=1,finished,120000\n' +
      'project:b,B,s,www.example.org,done,"120 000"\n' +
      'project:c,"C\nc",s,javascript:alert(1),,-5\n';
    expect(await problemsOf('projects', csv)).toEqual([
      'projects.csv:3 url: "www.example.org" is not an address: https://... was expected',
      'projects.csv:3 status: "done" is not one of: idea, running, finished, abandoned',
      'projects.csv:3 amount: "120 000" is not a whole number of euros: digits only',
      'projects.csv:4 name: one line was expected, without line breaks',
      'projects.csv:4 url: "javascript:alert(1)" is not an address: https://... was expected',
      'projects.csv:4 amount: "-5" is not a whole number of euros: digits only',
    ]);
    expect(
      await problemsOf('networks', 'id,name,source,networkType,foundedIn\nnetwork:a,A,s,club,19\n'),
    ).toEqual([
      'networks.csv:2 networkType: "club" is not one of: network, federation, union, cluster, public-institution, think-tank',
      'networks.csv:2 foundedIn: "19" is not a year from 1000 to 2999',
    ]);
  });

  it('is the only one lost', async () => {
    const { entities, problems } = await checked(
      await packageOf({ themes: 'id,name,source\ntheme:a,A,s\ntheme:b,,s\ntheme:c,C,s\n' }),
    );
    expect(problems).toHaveLength(1);
    expect(entities).toEqual({ read: 3, rejected: 1 });
  });
});

describe('a relation', () => {
  const relations = (rows: string) => `from,type,to,since,until,role,source\n${rows}`;

  it('needs both ends, in the package or in the graph', async () => {
    const folder = await packageOf({
      themes: 'id,name,source,broader\ntheme:a,A,s,theme:gone;theme:held\ntheme:lost,,s,\n',
      needs: 'id,name,source,themes\nneed:n,N,s,theme:lost;theme:a\n',
      relations: relations('need:n,ABOUT,theme:nowhere,,,,\nneed:nobody,ABOUT,theme:a,,,,\n'),
    });
    const unknown = 'is not known: no row states it, nor does the graph hold it';
    const { problems, relations: counts, accepted } = await checked(folder, ['theme:held']);
    expect(problems).toEqual([
      'themes.csv:3 name: a value is missing',
      `themes.csv:2 broader: theme:gone ${unknown}`,
      'needs.csv:2 themes: theme:lost was rejected above',
      `relations.csv:2 to: theme:nowhere ${unknown}`,
      `relations.csv:3 from: need:nobody ${unknown}`,
    ]);
    expect(counts).toEqual({ read: 6, repeated: 0, rejected: 4 });
    expect(accepted.map(({ from, type, to }) => [from, type, to])).toEqual([
      ['theme:a', 'BROADER', 'theme:held'],
      ['need:n', 'ABOUT', 'theme:a'],
    ]);
  });

  it('joins kinds that its type may join, and two entities', async () => {
    const folder = await packageOf({
      themes: 'id,name,source,broader\ntheme:a,A,s,\ntheme:b,B,s,\ntheme:c,C,s,need:n;theme:c;Thème D\n',
      relations: relations(
        'theme:a,MEMBER_OF,theme:b,,,,\ntheme:a,KNOWS,theme:b,,,,\nfoo:a,ABOUT,theme:b,,,,\n',
      ),
    });
    expect((await checked(folder)).problems).toEqual([
      'themes.csv:4 broader: BROADER cannot join Theme to Need (theme:c, need:n): it goes from Theme to Theme',
      'themes.csv:4 broader: theme:c cannot be related to itself',
      'themes.csv:4 broader: "Thème D" is not an identifier, such as network:tmnlab',
      'relations.csv:2 type: MEMBER_OF cannot join Theme to Theme (theme:a, theme:b): it goes from Network, Organisation, Person to Network',
      expect.stringMatching(/^relations\.csv:3 type: "KNOWS" is not one of: MEMBER_OF, LEADS, /),
      'relations.csv:4 from: the prefix of "foo:a" is not that of a kind',
    ]);
  });

  it('has dates that exist, in order', async () => {
    const folder = await packageOf({
      themes: THEMES,
      relations: relations('theme:a,BROADER,theme:b,2023-02-30,,,\ntheme:b,BROADER,theme:a,2023,2022-12,,\n'),
    });
    expect((await checked(folder)).problems).toEqual([
      'relations.csv:2 since: there is no such date as 2023-02-30',
      'relations.csv:3 until: 2022-12 is before since (2023)',
    ]);
  });

  it('stated twice is one, which knows all that its own row says', async () => {
    const folder = await packageOf({
      themes: 'id,name,source,broader\ntheme:a,A,s,theme:b\ntheme:b,B,s,\n',
      relations: relations('theme:a,BROADER,theme:b,2020,,,r\ntheme:a,BROADER,theme:b,2020,,,r\n'),
    });
    const { accepted, relations: counts, problems } = await checked(folder);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ read: 3, repeated: 2, rejected: 0 });
    expect(accepted.map(({ properties }) => properties)).toEqual([{ since: '2020', source: 'r' }]);
  });

  it('cannot be stated by two rows in two ways', async () => {
    const folder = await packageOf({
      themes: THEMES,
      relations: relations('theme:a,BROADER,theme:b,2020,,,\ntheme:a,BROADER,theme:b,2021,,,\n'),
    });
    expect((await checked(folder)).problems).toEqual([
      'relations.csv:3 since: relations.csv, line 2 states this relation with another value',
    ]);
  });
});

describe('a CSV file', () => {
  it('may have columns that are not in the vocabulary: they are named once and ignored', async () => {
    const csv = 'id,name,source,email,phone,name\ntheme:a,A,s,a@b.fr,01,X\ntheme:b,B,s,,,\n';
    expect(await problemsOf('themes', csv)).toEqual([
      'themes.csv:1 email: unknown column: it is ignored',
      'themes.csv:1 phone: unknown column: it is ignored',
      'themes.csv:1 name: column named twice: the first counts',
    ]);
  });

  it('needs the required columns', async () => {
    expect(await problemsOf('themes', 'id,name\ntheme:a,A\n')).toEqual([
      'themes.csv:1 source: missing column: every row needs a value in it',
      'themes.csv:2 source: a value is missing',
    ]);
  });

  it('has as many cells in a row as columns in the header', async () => {
    const csv = 'id,name,source\ntheme:a,A\ntheme:b,B,s,x\ntheme:c,C,s\n';
    expect(await problemsOf('themes', csv)).toEqual([
      'themes.csv:2 : 2 cells, but the header names 3 columns',
      'themes.csv:3 : 4 cells, but the header names 3 columns',
    ]);
  });

  it('is UTF-8: a row that is not is lost, wherever its line is', async () => {
    const csv = Buffer.from(
      'id,name,source\ntheme:a,"A\nB",s\ntheme:b,Th\xe9me,s\ntheme:c,Thème,s\n',
      'latin1',
    );
    const good = Buffer.from('theme:d,Thème,s\n');
    expect(await problemsOf('themes', Buffer.concat([csv.subarray(0, -16), good]))).toEqual([
      'themes.csv:2 name: one line was expected, without line breaks',
      'themes.csv:4 name: not UTF-8 (save the file as "CSV UTF-8")',
    ]);
  });

  it('closes its quotes: a row that does not is lost, and reading goes on after it', async () => {
    const csv = 'id,name,source\ntheme:a,"A,s\ntheme:b,B,s\ntheme:c,"C"c,s\ntheme:d,D"d,s\ntheme:e,E,s\n';
    const { problems, entities } = await checked(await packageOf({ themes: csv }));
    expect(problems).toEqual([
      'themes.csv:2 : a quote opened in this row is not closed at the end of its cell (inside a quoted cell, double it)',
      'themes.csv:4 : a quote opened in this row is not closed at the end of its cell (inside a quoted cell, double it)',
      'themes.csv:5 : a quote stands inside a cell that is not quoted (quote the cell and double the quote)',
    ]);
    expect(entities).toEqual({ read: 5, rejected: 3 });
    expect(await problemsOf('themes', 'id,name,source\ntheme:a,"A,s\ntheme:b,,s\n')).toEqual([
      'themes.csv:2 : a quote opened in this row is never closed',
      'themes.csv:3 name: a value is missing',
    ]);
  });

  it('counts its lines as an editor does', async () => {
    const csv =
      '\uFEFFid,name,description,source\r\n\r\ntheme:a,A,"one\r\ntwo\r\n\r\nfour",s\r\n,,,\r\ntheme:b,,,s';
    const { problems, entities } = await checked(await packageOf({ themes: csv }));
    expect(problems).toEqual(['themes.csv:8 name: a value is missing']);
    expect(entities).toEqual({ read: 2, rejected: 1 });
  });

  it('exists and has a header', async () => {
    const folder = await packageOf({ themes: THEMES, needs: '', events: '"' });
    await rm(path.join(folder, 'themes.csv'));
    expect((await checked(folder)).problems.sort()).toEqual([
      'events.csv:1 : a quote opened in this row is never closed: without its header the file cannot be read',
      'needs.csv:1 : the file is empty: a header was expected',
      'themes.csv:1 : there is no such file, though datapackage.json names it',
    ]);
  });
});

describe('datapackage.json', () => {
  async function refusal(content: string | undefined) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'observatory-package-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = path.join(folder, 'datapackage.json');
    if (content !== undefined) await writeFile(file, content);
    const error = await packageSource(folder).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(UserError);
    return (error as UserError).message.replaceAll(file, 'FILE');
  }

  it('must be there, be JSON and describe tables', async () => {
    expect(await refusal(undefined)).toBe(
      'There is no FILE: a data package is a folder with this file and CSV files in it.',
    );
    expect(await refusal('{"name": "x",}')).toMatch(/^FILE is not valid JSON: .*position 13/);
    expect(await refusal('[]')).toBe('FILE does not hold a JSON object.');
    expect(await refusal('{"name": "x", "resources": []}')).toMatch(/^FILE: resources: /);
    expect(
      await refusal(
        '{"name": "x", "resources": [{"name": "a", "path": "a.csv", "observatory": {"kind": "Cat"}}]}',
      ),
    ).toMatch(/^FILE: resources\.0\.observatory: expected {"kind": \.\.\.} with one of Network, /);
  });

  it('reads files of its own folder only', async () => {
    const folder = await packageOf({ themes: THEMES });
    const resources = [{ name: 'themes', path: '../themes.csv', observatory: { kind: 'Theme' } }];
    await writeFile(path.join(folder, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
    expect((await checked(folder)).problems).toEqual([
      '../themes.csv:1 : the file is not in the folder of datapackage.json',
    ]);
  });

  it('may name another delimiter', async () => {
    const folder = await packageOf({ themes: THEMES.replaceAll(',', ';') });
    const dialect = { delimiter: ';' };
    const resources = [{ name: 'themes', path: 'themes.csv', dialect, observatory: { kind: 'Theme' } }];
    await writeFile(path.join(folder, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
    const { problems, entities } = await checked(folder);
    expect(problems).toEqual([]);
    expect(entities.read).toBe(2);
  });
});
