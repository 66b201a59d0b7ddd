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

  it.each([
    ['LOG_FORMAT', 'xml', 'must be text or json'],
    ['METRICS_TOKEN', 'short', 'must have at least 16 characters'],
    ['METRICS_TOKEN', 'sixteen letters of two', 'must have no space in it'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318', 'must be an address such as http://127.0.0.1:4318'],
    ['TRUSTED_PROXIES', 'yes', 'must be a whole number from 0 to 9'],
    ['EMBED_SITES', 'https://reseau.example/page', "must be '*', 'none', or addresses such as"],
    [
      'EMBED_SITES',
      "https://a.example; script-src 'unsafe-inline'",
      "must be '*', 'none', or addresses such as",
    ],
    ['RATE_LIMIT', '-1', 'must be a whole number from 0 to 1000000'],
    ['READ_TIMEOUT', '0', 'must be a whole number from 1 to 3600'],
    ['STOP_TIMEOUT', '1.5', 'must be a whole number from 0 to 600'],
    ['INTROSPECTION', 'true', 'must be on or off'],
    ['GRAPHIQL', '0', 'must be on or off'],
  ])('says in one line what %s=%s should be', (name, value, says) => {
    const error = (() => {
      try {
        return readConfig({ [name]: value });
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message.split('\n')).toEqual([
      expect.stringContaining(`Setting ${name}: ${says}`),
    ]);
  });

  it('reads whether a thing is on', () => {
    expect(readConfig({})).toMatchObject({ INTROSPECTION: true, GRAPHIQL: true, TRUSTED_PROXIES: 0 });
    expect(readConfig({ GRAPHIQL: 'off' })).toMatchObject({ GRAPHIQL: false });
  });
  it('wants all that a user who only reads needs', () => {
    expect(() => readConfig({ NEO4J_READ_USER: 'reader' })).toThrow(
      'Setting NEO4J_URI: must be set, as NEO4J_READ_USER is.\nSetting NEO4J_READ_PASSWORD: must be set, as NEO4J_READ_USER is.',
    );
  });

  it('wants all that sign-in needs, and no provider that others could listen to', () => {
    const OIDC_ISSUER = 'https://login.example';
    expect(() => readConfig({ OIDC_ISSUER })).toThrow(
      'Setting OIDC_CLIENT_ID: must be set, as OIDC_ISSUER is.\nSetting OIDC_CLIENT_SECRET: must be set, as OIDC_ISSUER is.',
    );
    const client = { OIDC_CLIENT_ID: 'observatory', OIDC_CLIENT_SECRET: 'secret' };
    expect(readConfig({ OIDC_ISSUER, ...client }).OIDC_ISSUER).toBe(OIDC_ISSUER);
    expect(readConfig({ OIDC_ISSUER: 'http://127.0.0.1:9000', ...client })).toMatchObject(client);
    for (const issuer of ['http://login.example', 'ftp://localhost', 'login.example']) {
      expect(() => readConfig({ OIDC_ISSUER: issuer, ...client })).toThrow(/^Setting OIDC_ISSUER: /);
    }
  });

  it('reads the administrators as a list', () => {
    expect(readConfig({}).ADMINISTRATORS).toEqual([]);
    expect(readConfig({ ADMINISTRATORS: 'ada@example.org, 00u1a2b3,' }).ADMINISTRATORS).toEqual([
      'ada@example.org',
      '00u1a2b3',
    ]);
  });
});
