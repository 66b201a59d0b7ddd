import { ColumnError, type Scope, textOf, valuesOf } from './field.ts';
import { type Step, TRANSFORMS } from './transforms.ts';

/** A text with columns in it: `Festival : {discipline | lower}.` */
export interface Template {
  readonly text: string;
  readonly parts: readonly (string | Field)[];
}

/** A column, and what is done to its values. */
export interface Field {
  readonly column: string;
  /** other columns that its transforms look at */
  readonly others: readonly string[];
  /** tables that its transforms look at */
  readonly tables: readonly string[];
  readonly steps: readonly Step[];
}

const ARGUMENTS = `(?:"[^"]*"|'[^']*'|[^"'()])*`;
const TRANSFORM = String.raw`\|\s*(?<name>\w+)\s*(?:\((?<given>${ARGUMENTS})\)\s*)?`;
const FIELD = new RegExp(
  String.raw`\{(?<column>[^{}|]+)(?<transforms>(?:${TRANSFORM.replaceAll(/\?<\w+>/g, '?:')})*)\}`,
  'g',
);
const ARGUMENT = /"([^"]*)"|'([^']*)'|([^\s,"'](?:[^,"']*[^\s,"'])?)/g;

/** @throws SyntaxError when it is not written as templates are */
export function parseTemplate(text: string): Template {
  const parts: (string | Field)[] = [];
  let end = 0;
  for (const match of text.matchAll(FIELD)) {
    parts.push(constant(text.slice(end, match.index)), field(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  parts.push(constant(text.slice(end)));
  return { text, parts: parts.filter((part) => part !== '') };
}

function constant(text: string): string {
  if (!/[{}]/.test(text)) return text;
  throw new SyntaxError(
    `"${text}" cannot be read: a column is written {column}, {column | transform} or {column | transform("argument")}`,
  );
}

function field({ column = '', transforms = '' }: Record<string, string | undefined>): Field {
  const steps: Step[] = [];
  const [others, tables]: [string[], string[]] = [[], []];
  for (const { groups } of transforms.matchAll(new RegExp(TRANSFORM, 'g'))) {
    const { name = '', given = '' } = groups ?? {};
    const transform = Object.hasOwn(TRANSFORMS, name) ? TRANSFORMS[name] : undefined;
    if (!transform) {
      throw new SyntaxError(`there is no transform ${name}, only ${Object.keys(TRANSFORMS).join(', ')}`);
    }
    const args = [...given.matchAll(ARGUMENT)].map(
      ([, double, single, bare]) => double ?? single ?? bare ?? '',
    );
    const [least, most] = transform.takes;
    if (args.length < least || args.length > most) {
      throw new SyntaxError(
        `${name} is written ${transform.usage}; a comma, a quote or a parenthesis stands between quotes`,
      );
    }
    steps.push(transform.make(...args));
    if (name === 'when') others.push(args[0] ?? '');
    if (name === 'lookup') tables.push(args[0] ?? '');
  }
  return { column: column.trim(), others, tables, steps };
}

/**
 * The values of a template that is a single column, as they come, such as the records of a list; else its texts.
 * @throws ColumnError when a column cannot be read
 */
export function valuesIn(template: Template, scope: Scope): readonly unknown[] {
  const [only, ...more] = template.parts;
  return typeof only === 'object' && more.length === 0 ? fieldValues(only, scope) : texts(template, scope);
}

/**
 * A template with the values of a row. None when one of its columns is empty; as many as the column has when it is
 * a single column; else one, the values of a list with commas between them.
 * @throws ColumnError when a column cannot be read
 */
export function texts(template: Template, scope: Scope): string[] {
  const [only, ...more] = template.parts;
  if (typeof only === 'object' && more.length === 0) return fieldTexts(only, scope);
  const parts = template.parts.map((part) =>
    typeof part === 'string' ? part : [...new Set(fieldTexts(part, scope))].join(', '),
  );
  return parts.includes('') ? [] : [parts.join('')];
}

/**
 * The same for a property that is a list: a template of one column gives a text for each of its values.
 * @throws ColumnError when a column cannot be read
 */
export function listed(template: Template, scope: Scope): string[] {
  const fields = template.parts.filter((part) => typeof part === 'object');
  const [only, ...more] = fields;
  if (only === undefined || more.length > 0) return texts(template, scope);
  return fieldTexts(only, scope).map((text) =>
    template.parts.map((part) => (typeof part === 'string' ? part : text)).join(''),
  );
}

function fieldTexts(field: Field, scope: Scope): string[] {
  return fieldValues(field, scope)
    .map(textOf)
    .filter((text) => text !== '');
}

function fieldValues({ column, steps }: Field, scope: Scope): readonly unknown[] {
  try {
    return steps.reduce((values, step) => step(values, scope), valuesOf(column, scope));
  } catch (error) {
    throw error instanceof ColumnError ? new ColumnError(column, error.message) : error;
  }
}
