import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, settings } from '../../core/config.ts';

const read = (file: string) => readFileSync(path.join(projectFolder, file), 'utf8');

interface Service {
  profiles?: string[];
  image?: string;
  build?: string;
  depends_on?: Record<string, { condition: string }>;
  environment?: Record<string, string | null>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: object;
}

const text = read('docker-compose.yml');
const { services, volumes } = parse(text, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const servers = Object.entries(services).filter(([, { build }]) => build === '.');

/** A service and all that it waits for. */
function withNeeds(name: string): string[] {
  const needs = Object.keys(services[name]?.depends_on ?? {}).flatMap(withNeeds);
  return [...new Set([name, ...needs])].sort();
}

describe('docker-compose.yml', () => {
  it('starts one server and its database when no profile is named', () => {
    const started = Object.entries(services).filter(([, { profiles }]) => profiles === undefined);
    expect(started.map(([name]) => name).sort()).toEqual(['neo4j', 'observatory']);
    expect(withNeeds('observatory')).toEqual(['neo4j', 'observatory']);
  });

  it('starts two servers, one database and a proxy in the profile of replicas, and no other server', () => {
    expect(withNeeds('proxy')).toEqual(['neo4j', 'proxy', 'replica-1', 'replica-2']);
    for (const name of ['proxy', 'replica-1', 'replica-2']) {
      expect(services[name]?.profiles).toEqual(['replicas']);
    }
  });

  it('waits for what has a check of its health', () => {
    expect(read('Dockerfile')).toMatch(/^HEALTHCHECK .*\n.*\/ready/m);
    for (const { depends_on = {} } of Object.values(services)) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        expect(condition).toBe('service_healthy');
        const { healthcheck, build } = services[name] ?? {};
        expect(healthcheck ?? build, name).toBeDefined();
      }
    }
  });

  it('passes settings on that the server knows, the same to each', () => {
    const [one, ...others] = servers.map(([, { environment = {} }]) => Object.keys(environment));
    expect(one?.filter((name) => !(name in settings.shape))).toEqual([]);
    for (const other of others) expect(other).toEqual(one);
  });

  it('reads nothing from outside but settings and what its proxy needs', () => {
    const asked = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
    const ofProxy = ['SITE_ADDRESS', 'HTTP_PORT', 'HTTPS_PORT'];
    expect(asked.filter((name) => !(name in settings.shape) && !ofProxy.includes(name))).toEqual([]);
  });

  it('lets replicas believe their proxy, which alone is reached from outside', () => {
    for (const name of ['replica-1', 'replica-2']) {
      expect(services[name]?.environment?.TRUSTED_PROXIES).toMatch(/^\$\{TRUSTED_PROXIES:-1\}$/);
      expect(services[name]?.ports).toBeUndefined();
    }
    const defaults = /reverse_proxy \{\$REPLICAS:(.+)\} \{/.exec(read('setup/Caddyfile'))?.[1];
    expect(defaults?.split(' ')).toEqual(['replica-1:4000', 'replica-2:4000']);
    expect(read('Dockerfile')).toContain('EXPOSE 4000');
  });

  it('keeps the data of each in a volume of its own', () => {
    const used = Object.values(services).flatMap(({ volumes: own = [] }) =>
      own.map((line) => line.split(':')[0] ?? ''),
    );
    const named = used.filter((name) => !name.startsWith('.'));
    expect(named.sort()).toEqual(Object.keys(volumes).sort());
  });

  it('gives Neo4j the limits that the embedded server has', () => {
    const { environment = {} } = services.neo4j ?? {};
    const given = new Map(
      Object.entries(environment).map(([name, value]) => [
        name
          .replace(/^NEO4J_/, '')
          .replaceAll('__', '\0')
          .replaceAll('_', '.')
          .replaceAll('\0', '_'),
        value,
      ]),
    );
    const embedded = [...read('core/neo4j/server/neo4j.conf').matchAll(/^([\w.]+)=(.+)$/gm)];
    const shared = embedded.filter(([, name = '']) => given.has(name));
    expect(shared.length).toBeGreaterThan(3);
    for (const [, name = '', value] of shared) expect(given.get(name), name).toBe(value);
  });
});
