import type { Config } from '../../core/config.ts';

/** Who operates the observatory and answers for it. */
export interface Operator {
  readonly name: string | null;
  readonly contact: string | null;
}

/** Who operates it by the settings; null where they do not say. */
export function operatorOf({ OPERATOR_NAME: name, OPERATOR_CONTACT: contact }: Config): Operator | null {
  return name || contact ? { name: name ?? null, contact: contact ?? null } : null;
}
