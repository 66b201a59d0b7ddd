import { type Kind, type PropertySpec, propertiesOf } from '../../core/kinds.ts';
import { withoutPersonalData } from '../../core/text/privacy.ts';
import { SCHEMES } from '../resolve/identifiers.ts';
import { webAddress } from '../sources/common/fields.ts';
import { identifiers } from '../sources/common/statements.ts';
import { oneLine } from '../sources/common/text.ts';
import type { Scope } from './field.ts';
import type { EntityMapping } from './schema.ts';
import { listed, type Template, texts } from './template.ts';

type Value = string | string[] | undefined;

/**
 * The properties that a row gives to an entity. Of several templates a property of one line takes the first that
 * is not empty, a list all of them, and a text all of them one after the other.
 */
export function entityValues(
  kind: Kind,
  values: NonNullable<EntityMapping['values']>,
  scope: Scope,
): Record<string, Value> {
  const specs = propertiesOf(kind);
  const found = Object.entries(values).map(([name, templates]): [string, Value] => {
    if (name === 'identifiers') return [name, identifiersOf(templates, scope)];
    return [name, propertyValue(specs[name]?.type ?? 'string', templates, scope)];
  });
  const { name } = Object.fromEntries(found);
  return Object.fromEntries(found.filter(([property, value]) => property !== 'nameEn' || value !== name));
}

function propertyValue(type: PropertySpec['type'], templates: readonly Template[], scope: Scope): Value {
  if (type === 'strings') return templates.flatMap((template) => listed(template, scope)).map(oneLine);
  if (type === 'text') {
    return [...new Set(templates.flatMap((template) => texts(template, scope)))].join('\n');
  }
  const all = templates.flatMap((template) => texts(template, scope));
  if (type === 'url') return all.filter(isPublic).map(webAddress).find(Boolean);
  return all[0] === undefined ? undefined : oneLine(all[0]);
}

/** `scheme:value`, in its normal form where the scheme is known. */
function identifiersOf(templates: readonly Template[], scope: Scope): string[] {
  return templates
    .flatMap((template) => listed(template, scope))
    .flatMap((text) => {
      const colon = text.indexOf(':');
      const [scheme, value] = [text.slice(0, colon), text.slice(colon + 1)];
      return Object.hasOwn(SCHEMES, scheme) || isPublic(value) ? identifiers({ [scheme]: value }) : [];
    });
}

/** Whether a code or an address is free of e-mail addresses and phone numbers: it cannot be had without them. */
export function isPublic(text: string): boolean {
  return withoutPersonalData(text) === text;
}
