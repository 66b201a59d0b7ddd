import { describe, expect, it } from 'vitest';
import { pythonLiteral } from '../../../ingest/mapping/literal.ts';

describe('a Python literal', () => {
  it.each([
    [
      "[{'affiliation': 'A, B', 'name': \"L'Été\", 'orcid': None}]",
      [{ affiliation: 'A, B', name: "L'Été", orcid: null }],
    ],
    ["('a', u'b', [], {}, (), True, False,)", ['a', 'b', [], {}, [], true, false]],
    ["{'a': {'b': [1, -2.5, 1e3]}}", { a: { b: [1, -2.5, 1000] } }],
    ["{'x', 'y'}", ['x', 'y']],
    [String.raw`'it\'s \\ \n \xe9 \u00e9 \U0001f3ad \q'`, "it's \\ \n é é 🎭 \\q"],
    [" 'a' ", 'a'],
    ["{1: 'x'}", { 1: 'x' }],
    ["{'__proto__': 'x'}", JSON.parse('{"__proto__":"x"}')],
  ])('%s is read', (text, value) => {
    expect(pythonLiteral(text)).toEqual(value);
  });

  it.each([
    '',
    '[',
    "['a'",
    "['a' 'b']",
    "{'a': }",
    "{'a' 'b'}",
    '[1,,2]',
    "['a'] x",
    'nan',
    "'a\nb'",
    "__import__('os')",
    '['.repeat(100_000),
  ])('%.20s is refused', (text) => {
    expect(() => pythonLiteral(text)).toThrow(SyntaxError);
  });
});
