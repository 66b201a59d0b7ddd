/** Deeper nesting is no data anybody would write in a cell. */
const DEEPEST = 50;

const TOKEN =
  /\s*(?:(?<mark>[[\](){},:])|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)|(?<word>[A-Za-z]+(?!["'\w]))|[ub]?(?<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"))/suy;

const WORDS: Readonly<Record<string, unknown>> = { None: null, True: true, False: false };

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/gs;

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' };

/**
 * Reads a Python literal, as programs write lists and dictionaries into a CSV cell: `[{'name': 'A', 'year': 2023}]`.
 * Lists, tuples and sets become arrays, dictionaries objects, None null. Nothing is run.
 * @throws SyntaxError when it is not one
 */
export function pythonLiteral(source: string): unknown {
  const tokens = tokensOf(source);
  const value = read(tokens, 0);
  if (tokens.length > 0) throw unexpected(tokens[0]);
  return value;
}

type Token = { mark: string } | { value: unknown };

/** The tokens of a literal, in their order. */
function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  const token = new RegExp(TOKEN);
  const end = source.trimEnd().length;
  while (token.lastIndex < end) {
    const start = token.lastIndex;
    const { mark, number, word, text } = token.exec(source)?.groups ?? {};
    if (mark !== undefined) tokens.push({ mark });
    else if (number !== undefined) tokens.push({ value: Number(number) });
    else if (text !== undefined) tokens.push({ value: unescaped(text.slice(1, -1)) });
    else if (word !== undefined && Object.hasOwn(WORDS, word)) tokens.push({ value: WORDS[word] });
    else throw new SyntaxError(`nothing known begins at "${source.slice(start, start + 20).trim()}"`);
  }
  return tokens;
}

function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (sequence, x?: string, u?: string, long?: string, character = '') => {
    const code = x ?? u ?? long;
    if (code === undefined) return ESCAPED[character] ?? (/[\\'"]/.test(character) ? character : sequence);
    const point = Number.parseInt(code, 16);
    return point > 0x10ffff ? sequence : String.fromCodePoint(point);
  });
}

/** Takes the tokens of one value off the list. */
function read(tokens: Token[], depth: number): unknown {
  const token = tokens.shift();
  if (token === undefined || depth > DEEPEST) throw unexpected(token);
  if ('value' in token) return token.value;
  const close = CLOSING[token.mark];
  if (close === undefined) throw unexpected(token);
  const items: unknown[] = [];
  const entries: [string, unknown][] = [];
  while (!takes(tokens, close)) {
    const item = read(tokens, depth + 1);
    if (token.mark === '{' && takes(tokens, ':')) entries.push([String(item), read(tokens, depth + 1)]);
    else items.push(item);
    if (takes(tokens, ',')) continue;
    if (takes(tokens, close)) break;
    throw unexpected(tokens[0]);
  }
  return token.mark === '{' && items.length === 0 ? Object.fromEntries(entries) : items;
}

/** Takes a mark off the list, if it comes next. */
function takes(tokens: Token[], mark: string): boolean {
  const [next] = tokens;
  if (next === undefined || !('mark' in next) || next.mark !== mark) return false;
  tokens.shift();
  return true;
}

function unexpected(token: Token | undefined): SyntaxError {
  if (token === undefined) return new SyntaxError('it ends too early, or lies too deep');
  return new SyntaxError(`unexpected "${'mark' in token ? token.mark : token.value}"`);
}
