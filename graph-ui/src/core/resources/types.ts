import type { Code } from '../entity/facts.ts';

/** Each type of resource as the data writes it: the code whose word the locales hold. */
export const TYPE_CODES = {
  directory: 'directory',
  observatory: 'observatory',
  guide: 'guide',
  study: 'study',
  finding: 'finding',
  journal: 'journal',
  platform: 'platform',
  dataSet: 'data-set',
} as const satisfies Readonly<Record<string, Code>>;

/** A type of resource under a name that GraphQL allows: that of how many there are, in an answer. */
export type ResourceType = keyof typeof TYPE_CODES;

export const RESOURCE_TYPES = Object.keys(TYPE_CODES) as readonly ResourceType[];
