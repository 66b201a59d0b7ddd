/** A locale file: texts, in groups of any depth. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

/** Every text of a locale by its key, such as `trouble.server.title`. */
export function flatten(texts: Texts, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[prefix + name, value]] : [...flatten(value, `${prefix}${name}.`)],
    ),
  );
}

/** What is wrong between two locales: keys that only one has, variables that only one uses, empty texts. */
export function differences(fr: Texts, en: Texts): string[] {
  const locales = { fr: flatten(fr), en: flatten(en) };
  const keys = new Set([...locales.fr.keys(), ...locales.en.keys()]);
  return [...keys].flatMap((key) => {
    const french = locales.fr.get(key);
    const english = locales.en.get(key);
    if (french === undefined) return [`${key} is missing in French`];
    if (english === undefined) return [`${key} is missing in English`];
    if (french.trim() === '' || english.trim() === '') return [`${key} is empty`];
    const [inFrench, inEnglish] = [variables(french), variables(english)];
    // `one` may say the number in words.
    return inFrench === inEnglish || key.endsWith('_one')
      ? []
      : [`${key} uses {${inFrench}} in French and {${inEnglish}} in English`];
  });
}

function variables(text: string): string {
  return [...text.matchAll(/\{\{(\w+)(?:, \w+)?\}\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(', ');
}

/** French texts whose spaces, quotation marks or apostrophes are not those of French typography. */
export function frenchTypography(fr: Texts): string[] {
  const rules: readonly (readonly [RegExp, string])[] = [
    [/[^\u202f\u00a0][;!?]/, 'takes a narrow no-break space before ; ! ?'],
    [/[^\u00a0]:/, 'takes a no-break space before a colon'],
    [/«[^\u00a0]|[^\u00a0]»/, 'takes no-break spaces inside « »'],
    [/['"]/, 'takes ’ and « »'],
  ];
  return [...flatten(fr)].flatMap(([key, text]) =>
    rules.flatMap(([fault, remedy]) => (fault.test(text) ? [`${key} ${remedy}: ${text}`] : [])),
  );
}

/**
 * Keys that no source names, be it in full or by a template such as `kinds.${kind}`. (That a key named by a
 * source exists is checked by the types of i18next.)
 */
export function unusedKeys(texts: Texts, sources: readonly string[]): string[] {
  const literals = new Set<string>();
  const patterns = new Set<string>();
  for (const source of sources) {
    for (const [, literal] of source.matchAll(/'([\w.-]+)'/g)) literals.add(literal ?? '');
    for (const [, template] of source.matchAll(/`([\w.-]+\.\$\{[^`]*)`/g)) patterns.add(template ?? '');
  }
  const named = [...patterns].map((template) => {
    const fixed = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${fixed.join('[\\w-]+')}$`);
  });
  return [...flatten(texts).keys()].filter((key) => {
    const base = key.replace(/_(zero|one|other)$/, '');
    return !literals.has(base) && !named.some((pattern) => pattern.test(base));
  });
}
