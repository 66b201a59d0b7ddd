import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { forEach, type Observatory, openObservatory } from './observatory.ts';
import { type Question, questionsOf, type TextPlace, textPlaces } from './questions.ts';
import { TEXTS } from './texts.ts';

let observatory: Observatory;
let before: Fingerprint;
beforeAll(async () => {
  observatory = await openObservatory();
  before = await fingerprint(observatory.database);
});
afterAll(async () => {
  // Whatever was asked, the server answers as it did, and the graph is what it was.
  const { data } = await observatory.ask('{ search(text: "TMNlab", first: 1) { hits { node { id } } } }');
  expect(data).toEqual({ search: { hits: [{ node: { id: 'network:tmnlab' } }] } });
  expect(await fingerprint(observatory.database)).toEqual(before);
  await observatory.close();
});

/** Milliseconds in which the least of questions is refused. */
const SOON = 15_000;

describe('a text that means something elsewhere', () => {
  it('is but a text in every argument of every question', async () => {
    const known = new Set<string>();
    const cases = questionsOf(observatory.schema).flatMap((question) => {
      const places = textPlaces(question);
      if (!question.generated) return eachIn(question, places);
      // The library reads the same condition in the same way for every kind.
      const others = places.filter(({ path }) => !known.has(path.slice(path.indexOf('.'))));
      for (const { path } of others) known.add(path.slice(path.indexOf('.')));
      return togetherIn(question, others);
    });
    let refused = 0;
    await forEach(cases, async ({ question, variables, paths }) => {
      const { codes, data } = await observatory.ask(question.operation, variables);
      if (codes.length > 0) refused += 1;
      else expect(data, paths.join()).toHaveProperty(question.name);
    });
    const { size } = new Set(cases.flatMap(({ paths }) => paths));
    console.log(
      `hostile texts: ${cases.length} questions on ${size} arguments, ${refused} refused, ` +
        `${cases.length - refused} answered`,
    );
    expect(size).toBeGreaterThan(500);
  });

  it.each(['/ecosystem', '/export/ecosystem.jsonld', '/export/ecosystem.gexf', '/evenements.ics'])(
    'is but a text in the address of %s',
    async (path) => {
      const values = TEXTS.filter(({ length }) => length < 4000).map((text) =>
        encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\u{FFFD}')),
      );
      const queries = values.flatMap((value) => [`theme=${value}`, `${value}=1`]);
      const others = ['kinds', 'lang', 'nodes', 'territory'].map((name, at) => `${name}=${values[at]}`);
      await forEach([...queries, ...others], async (query) => {
        const response = await fetch(`${observatory.address}${path}?${query}`);
        expect([200, 400]).toContain(response.status);
        await response.body?.cancel();
      });
    },
  );
});

interface Case {
  question: Question;
  variables: Record<string, unknown>;
  /** the arguments that hold the text */
  paths: string[];
}

/** A question for each argument and text: all texts where one searches by it, some by turns where it names something. */
function eachIn(question: Question, places: readonly TextPlace[]): Case[] {
  return places.flatMap(({ path, holding }, at) => {
    const count = path.endsWith('.text') ? TEXTS.length : 10;
    return Array.from({ length: count }, (_, n) => ({
      question,
      variables: holding(TEXTS[(7 * at + n) % TEXTS.length] ?? ''),
      paths: [path],
    }));
  });
}

/** Conditions of one generated question. */
const TOGETHER = 20;

/** A question for many conditions, of which any may hold: the library makes one statement of them. */
function togetherIn(question: Question, places: readonly TextPlace[]): Case[] {
  const [conditions, others] = [
    places.filter(({ path }) => path.includes('.where.')),
    places.filter(({ path }) => !path.includes('.where.')),
  ];
  const cases = eachIn(question, others);
  for (let at = 0; at < conditions.length; at += TOGETHER) {
    const some = conditions.slice(at, at + TOGETHER);
    const OR = some.map(({ holding }, n) => holding(TEXTS[(at + n) % TEXTS.length] ?? '').where);
    cases.push({ question, variables: { where: { OR } }, paths: some.map(({ path }) => path) });
  }
  return cases;
}

describe('a query that is a bomb', () => {
  const nested = (levels: number) => `${'{ networks { members '.repeat(levels)}{ id }${'} }'.repeat(levels)}`;
  /** Fragments of which each holds the next one twice: two to the power of so many fields. */
  const doubling = Array.from(
    { length: 25 },
    (_, n) => `fragment F${n} on Network { a: networks { ...F${n + 1} } b: networks { ...F${n + 1} } }`,
  );
  const flatDoubling = Array.from(
    { length: 40 },
    (_, n) => `fragment F${n} on Network { ...F${n + 1} ...F${n + 1} }`,
  );

  it.each([
    ['nested', nested(30), 'QUERY_TOO_LARGE'],
    ['nested without end', '{ a'.repeat(20_000), 'QUERY_TOO_LARGE'],
    ['of brackets without end', `{ networks(where: ${'{AND: ['.repeat(5000)}`, 'QUERY_TOO_LARGE'],
    [
      'of aliases',
      `{ ${Array.from({ length: 300 }, (_, n) => `a${n}: statistics { entities }`).join(' ')} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'of one field again and again',
      `{ ${'statistics { entities relations components } '.repeat(400)} }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'of fragments in a circle',
      '{ networks { ...A } } fragment A on Network { ...B } fragment B on Network { ...A }',
      '',
    ],
    ['of a fragment of itself', '{ networks { ...A } } fragment A on Network { networks { ...A } }', ''],
    [
      'of fragments that double',
      `{ networks { ...F0 } } ${doubling.join(' ')} fragment F25 on Network { id }`,
      'QUERY_TOO_LARGE',
    ],
    [
      'of fragments that double in place',
      `{ networks { ...F0 } } ${flatDoubling.join(' ')} fragment F40 on Network { id }`,
      '',
    ],
    [
      'of lists of lists',
      '{ networks(limit: 1000) { members(limit: 1000) { networks(limit: 1000) { id } } } }',
      'QUERY_TOO_LARGE',
    ],
    ['of a list without end', '{ networks(limit: 0) { id } }', 'BAD_USER_INPUT'],
    ['of less than nothing', '{ networksConnection(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['of no number', '{ isolatedActors(first: null) { total } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'of lists of lists in fragments, by a variable',
      'query ($n: Int = 1000) { networks(limit: $n) { ...A } } fragment A on Agent { networks(limit: $n) { ...B } } fragment B on Network { projects(limit: $n) { id } }',
      'QUERY_TOO_LARGE',
    ],
    ['of values', `{ entitiesByIds(ids: [${'"a" '.repeat(5000)}]) { id } }`, 'QUERY_TOO_LARGE'],
    ['of directives', `{ networks ${'@include(if: true) '.repeat(1500)} { id } }`, ''],
    [
      'about the schema, round and round',
      `{ __schema { types ${'{ fields { type '.repeat(5)} { name } ${'} }'.repeat(5)} } }`,
      '',
    ],
    ['that writes', 'mutation { createNetworks(input: []) { networks { id } } }', ''],
    ['that listens', 'subscription { networkCreated { id } }', ''],
    ['of nothing', '', 'GRAPHQL_PARSE_FAILED'],
    ['of signs', '\u{0}\u{1}{ \u{202E} }', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused soon', async (_what, query, code) => {
    const started = performance.now();
    const { codes, data, text } = await observatory.ask(query);
    expect(performance.now() - started).toBeLessThan(SOON);
    expect(codes.length, text.slice(0, 300)).toBeGreaterThan(0);
    if (code) expect(codes).toContain(code);
    expect(data).toBeNull();
  });

  it.each([
    ['of many values', { ids: Array(6000).fill('network:tmnlab') }, 413],
    ['of long values', { ids: ['x'.repeat(2_000_000)] }, 413],
    ['of a value in the place of a list', { ids: { a: 1 } }, 400],
    ['of a prototype', JSON.parse('{"ids": [], "__proto__": {"polluted": true}}'), 200],
  ])('by its variables, %s, is no danger', async (_what, variables, status) => {
    const started = performance.now();
    const reply = await observatory.ask(
      'query ($ids: [ID!]!) { entitiesByIds(ids: $ids) { id } }',
      variables,
    );
    expect(reply.status).toBe(status);
    expect(performance.now() - started).toBeLessThan(SOON);
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([20, 3000, 100_000])('by conditions nested %i times is no danger', async (depth) => {
    const where = '{"AND":['.repeat(depth) + ']}'.repeat(depth);
    const query = 'query ($where: NetworkWhere) { networks(where: $where) { id } }';
    const { codes } = await observatory.post(
      `{"query":${JSON.stringify(query)},"variables":{"where":${where}}}`,
    );
    expect(codes).toEqual(['QUERY_TOO_LARGE']);
  });
});

describe('a body that is none', () => {
  it.each([
    ['', 'application/json'],
    ['{', 'application/json'],
    ['null', 'application/json'],
    ['[{"query":"{ __typename }"}]', 'application/json'],
    ['{"query":{"a":1}}', 'application/json'],
    ['{"query":"{ __typename }","variables":[1]}', 'application/json'],
    ['{"query":"{ __typename }","operationName":"other"}', 'application/json'],
    [`{"query":"{ __typename }","extensions":${'['.repeat(50_000)}`, 'application/json'],
    ['query=%7B&variables=%7B', 'application/x-www-form-urlencoded'],
    ['query={__typename}&variables={', 'application/x-www-form-urlencoded'],
    ['{"query":"{ __typename }"}', 'text/plain'],
    ['{"query":"{ __typename }"}', 'multipart/form-data; boundary=x'],
    ['x'.repeat(3_000_000), 'application/json'],
    [`query=${'x'.repeat(3_000_000)}`, 'application/x-www-form-urlencoded'],
  ])('is refused by the API (%#)', async (body, type) => {
    const { codes } = await observatory.post(body, type);
    expect(codes.length).toBeGreaterThan(0);
  });

  it('is refused by the API however it comes', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 65_536;
        if (sent > 500_000_000) controller.close();
        else controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    // The answer may come before all is sent, and the connection end with it.
    const reply = await observatory.post(endless).catch(() => undefined);
    if (reply) expect(reply.codes).toEqual(['QUERY_TOO_LARGE']);
    expect(sent).toBeLessThan(500_000_000);
  });

  it.each([
    ['ids', 'text/plain'],
    ['', 'application/x-www-form-urlencoded'],
    ['ids=%ZZ%', 'application/x-www-form-urlencoded'],
    ['ids=%00', 'application/x-www-form-urlencoded'],
    [`ids=${'a+'.repeat(500_000)}`, 'application/x-www-form-urlencoded'],
    [`ids=${'a'.repeat(9_000_000)}`, 'application/x-www-form-urlencoded'],
    [`${'ids=a&'.repeat(100_000)}`, 'application/x-www-form-urlencoded'],
  ])('is refused by an export, or finds nothing (%#)', async (body, type) => {
    const response = await fetch(`${observatory.address}/export/ecosystem.nodes.csv`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const text = await response.text();
    expect([200, 400, 413]).toContain(response.status);
    if (response.status === 200) expect(text.trimEnd().split('\n')).toHaveLength(1);
    else expect(text).toMatch(/form|Content-Type/);
  });
});

describe('a path that leads elsewhere', () => {
  /** In files beside the page, and of this machine. */
  const SECRET = /root:.*:0:0|"devDependencies"|NEO4J_PASSWORD|BEGIN [A-Z ]*PRIVATE KEY/;
  const ways = [
    '../',
    '..\\',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%2f',
    '..%5c',
    '%252e%252e%252f',
    '..;/',
    '%c0%ae%c0%ae/',
  ];
  const targets = ['etc/passwd', 'package.json', 'proc/self/environ'];
  const paths = [
    ...['/', '/assets/', '/export/', '/export/ecosystem.'].flatMap((start) =>
      ways.flatMap((way) => targets.map((target) => start + way.repeat(6) + target)),
    ),
    ...targets.flatMap((target) => [`//${target}`, `/file:///${target}`, `http://evil.example/${target}`]),
    ...[
      '/assets/%00',
      '/%00',
      '/index.html%00.js',
      '/%',
      '/%E0%A4%A',
      '/assets/\u{00}',
      '/.env',
      '/.built-from',
    ],
    ...[
      '/export/constructor',
      '/export/ecosystem.__proto__',
      '/export/toString',
      '/export/',
      '*',
      '//',
      '///',
    ],
    ...[
      '/graphql/../package.json',
      '/evenements.ics/../package.json',
      `/${'a'.repeat(8000)}`,
      '/?'.repeat(2000),
    ],
  ];

  it('gives nothing but the page, or a refusal', async () => {
    await forEach(paths, async (path) => {
      const reply = await observatory.raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      const [status = ''] = reply.split('\r\n', 1);
      expect(status, path).toMatch(/^HTTP\/1\.1 (200|400|404|431) /);
      expect(reply, path).not.toMatch(SECRET);
    });
  });

  it.each([
    ['a version that is none', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n', 400],
    ['no host', 'GET / HTTP/1.1\r\n\r\n', 400],
    [
      'a length and chunks',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcde',
      400,
    ],
    [
      'a chunk that is none',
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nZZZ\r\n',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
    ['no words of HTTP', '\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}', 400],
  ])('with %s is refused', async (_what, bytes, status) => {
    expect(await observatory.raw(bytes)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it('by the name of the site gets into no file', async () => {
    const host = '"><script>hacked</script>';
    const reply = await observatory.raw(
      `GET /export/ecosystem.gexf?nodes=1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(reply).not.toContain('<script>hacked');
  });
});
