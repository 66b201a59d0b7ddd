import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../core/config.ts';

describe('readConfig', () => {
  it('has a default for every setting that needs one', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ HOST: '127.0.0.1', PORT: 4000, NEO4J_USER: 'neo4j' });
    expect(config.NEO4J_URI).toBeUndefined();
  });

  it('reads numbers and takes an empty variable for an absent one', () => {
    expect(readConfig({ PORT: '8080', HOST: '' })).toMatchObject({ PORT: 8080, HOST: '127.0.0.1' });
  });

  it('names each setting that cannot be used', () => {
    const read = () => readConfig({ PORT: 'http', NEO4J_URI: 'http://localhost:7474', NEO4J_HEAP: 'lots' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow('Setting PORT: must be a port number, from 0 (any free port) to 65535.');
    expect(read).toThrow(/NEO4J_URI: must start with bolt:\/\/, neo4j:\/\//);
    expect(read).toThrow(/NEO4J_HEAP: must be a size such as 512m or 2g/);
  });
});
