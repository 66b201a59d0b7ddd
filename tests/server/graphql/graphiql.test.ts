import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { describe, expect, it } from 'vitest';
import { graphiqlOptions } from '../../../server/graphql/graphiql.ts';

const optionsOf = (variables: string) =>
  graphiqlOptions({ url: `http://localhost/graphql?variables=${encodeURIComponent(variables)}` });

describe('GraphiQL', () => {
  it('opens with the variables of its address', () => {
    const { variables = '' } = optionsOf('{"text":"été","first":3}');
    expect(JSON.parse(variables)).toEqual({ text: 'été', first: 3 });
  });

  it.each(['', '{', 'null', '3', 'alert(1)'])(
    'opens without variables at an address that gives %j',
    (text) => {
      expect(optionsOf(text)).not.toHaveProperty('variables');
    },
  );

  it('runs no script that its address holds', () => {
    const script = '</script><script>alert(1)</script>';
    const options = optionsOf(JSON.stringify({ text: script }));
    expect(JSON.parse(options.variables ?? '')).toEqual({ text: script });
    expect(renderGraphiQL(options)).not.toContain('</script><script>alert');
  });
});
