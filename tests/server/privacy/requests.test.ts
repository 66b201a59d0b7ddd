import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../core/config.ts';
import { operatorOf } from '../../../server/privacy/operator.ts';
import { type Asked, referenceOf } from '../../../server/privacy/requests.ts';

const asked: Asked = { person: 'person:ada', wants: 'erasure', message: 'Non.', contact: 'ada@exemple.org' };

describe('the reference of a request', () => {
  it('is the same for the same request under the same name', () => {
    expect(referenceOf('key', { ...asked })).toBe(referenceOf('key', asked));
  });

  it.each([
    ['another name', 'other', {}],
    ['another person', 'key', { person: 'person:bo' }],
    ['another wish', 'key', { wants: 'rectification' }],
    ['other words', 'key', { message: 'Non !' }],
    ['no words', 'key', { message: null }],
    ['another address', 'key', { contact: 'bo@exemple.org' }],
    // As texts one after the other they would be the same.
    ['the same texts cut elsewhere', 'keyperson:', { person: 'ada' }],
  ] as const)('is another for %s', (_name, key, change) => {
    expect(referenceOf(key, { ...asked, ...change })).not.toBe(referenceOf('key', asked));
  });

  it('of a request without a name is made by chance', () => {
    expect(referenceOf(null, asked)).toMatch(/^[\w-]{43}$/);
    expect(referenceOf(null, asked)).not.toBe(referenceOf(null, asked));
  });
});

describe('who operates the observatory', () => {
  it('is told as far as the settings say it', () => {
    expect(operatorOf(readConfig({}))).toBeNull();
    expect(operatorOf(readConfig({ OPERATOR_NAME: ' TMNlab ' }))).toEqual({ name: 'TMNlab', contact: null });
    expect(operatorOf(readConfig({ OPERATOR_CONTACT: 'a@b.fr' }))).toEqual({ name: null, contact: 'a@b.fr' });
  });
});
