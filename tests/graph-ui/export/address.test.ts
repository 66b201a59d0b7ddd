import { expect, test } from 'vitest';
import { exportAddress } from '../../../graph-ui/src/core/export/address.ts';

test('an export is asked for in the language of the page, with similarities where they are shown', () => {
  expect(exportAddress('nodes', false, 'fr')).toBe('/export/ecosystem.nodes.csv?lang=fr');
  expect(exportAddress('gexf', true, 'en')).toBe('/export/ecosystem.gexf?similarities=on&lang=en');
});
