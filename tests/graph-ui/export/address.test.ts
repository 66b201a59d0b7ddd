import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportAddress, FORMAT_NAMES } from '../../../graph-ui/src/core/export/address.ts';
import { KINDS } from '../../../graph-ui/src/core/kinds/kinds.ts';
import { FILTER_PARAMETERS } from '../../../server/ecosystem/query.ts';

const parametersOf = (address: string) =>
  Object.fromEntries(new URL(address, 'http://localhost').searchParams);

describe('the address of an export', () => {
  test('asks for the whole graph by no filter at all', () => {
    expect(exportAddress('gexf', { kinds: KINDS }, 'fr')).toBe('/export/ecosystem.gexf?lang=fr');
  });

  test.each(FORMAT_NAMES)(
    'asks for what the filters keep as %s, in words that the server takes',
    (format) => {
      const address = exportAddress(
        format,
        { kinds: ['NETWORK', 'PROJECT'], theme: 'theme:xr', territory: null, similarities: true },
        'en',
      );
      const { lang, ...filter } = parametersOf(address);
      expect(lang).toBe('en');
      expect(z.strictObject(FILTER_PARAMETERS).parse(filter)).toEqual({
        kinds: ['Network', 'Project'],
        theme: 'theme:xr',
        territory: null,
        similarities: true,
      });
    },
  );
});
