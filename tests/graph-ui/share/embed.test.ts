import { describe, expect, test } from 'vitest';
import { embedCode } from '../../../graph-ui/src/core/share/embed.ts';
import { parseXml } from '../../setup/xml.ts';

describe('the code that puts a view into another site', () => {
  test('is an iframe of that address with a title, whatever these hold', () => {
    const address = 'https://observatoire.example/explorer?kinds=network&embed=1&controls=legend,zoom';
    const { name, attributes } = parseXml(embedCode(address, '"Réseaux" <& co> · Observatoire'));
    expect(name).toBe('iframe');
    expect(attributes).toMatchObject({ src: address, title: '"Réseaux" <& co> · Observatoire' });
  });
});
