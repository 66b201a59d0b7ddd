import path from 'node:path';
import { z } from 'zod';
import { UserError } from './errors.ts';

/** The folder of the project; relative settings are read from here, whatever the current folder is. */
export const projectFolder = path.resolve(import.meta.dirname, '..');

const PORT_RANGE = 'must be a port number, from 0 (any free port) to 65535';
const port = (value: string) =>
  z
    .string()
    .default(value)
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535, PORT_RANGE)
    .transform(Number);
const wholeNumber = (value: string, least: number, most: number) =>
  z
    .string()
    .default(value)
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);
const onOrOff = (value: 'on' | 'off') =>
  z
    .string()
    .default(value)
    .refine((text) => ['on', 'off'].includes(text), 'must be on or off')
    .transform((text) => text === 'on');
const EMBED_SITES = "must be '*', 'none', or addresses such as https://reseau.example with spaces between";
const folder = (name: string) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((value) => path.resolve(projectFolder, value));

/** Whether nobody on the way can read what an address is sent: it is encrypted, or does not leave this machine. */
function isConfidential(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && local);
}

/**
 * Every setting of the observatory, read from environment variables (or a `.env` file).
 * The README lists them from the descriptions below.
 */
export const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1').describe('address the site listens on'),
  PORT: port('4000').describe('port the site listens on'),
  OBSERVATORY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('observatory that `npm run mcp` asks; when absent, the one that is open on HOST and PORT'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must start with bolt://, neo4j://, bolt+s:// or neo4j+s://')
    .optional()
    .describe('Neo4j server to use; when absent, an embedded one is started'),
  NEO4J_USER: z.string().min(1).default('neo4j').describe('user of that Neo4j server'),
  NEO4J_PASSWORD: z.string().optional().describe('password of that Neo4j server'),
  NEO4J_READ_USER: z
    .string()
    .optional()
    .describe(
      'user of that Neo4j server who may only read; when present, whatever the site reads it reads as that user',
    ),
  NEO4J_READ_PASSWORD: z.string().optional().describe('password of that user'),
  NEO4J_DATABASE: z.string().min(1).default('neo4j').describe('database of that Neo4j server'),
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mg]$/, 'must be a size such as 512m or 2g')
    .default('1g')
    .describe('memory of the embedded Neo4j server'),
  OBSERVATORY_CACHE: folder('.cache').describe('folder of the installed jars, model and embedding cache'),
  OBSERVATORY_DATA: folder('.data').describe(
    'folder of the embedded database, of the rejects files and of backups',
  ),
  EMBEDDINGS_URL: z
    .url()
    .optional()
    .describe('OpenAI-compatible embeddings server to use instead of the local model'),
  EMBEDDINGS_MODEL: z.string().default('multilingual-e5-small').describe('name of the model on that server'),
  EMBEDDINGS_KEY: z.string().optional().describe('key of that server'),
  LOG_FORMAT: z
    .enum(['text', 'json'], 'must be text or json')
    .default('text')
    .describe('`text`: lines for people; `json`: a JSON object a line, and one for each request'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .regex(/^\S*$/, 'must have no space in it: it is sent as a bearer token')
    .optional()
    .describe('who sends it as a bearer token may read `/metrics` from elsewhere than this machine'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://127.0.0.1:4318' })
    .optional()
    .describe('OpenTelemetry collector that is sent traces, by OTLP over HTTP'),
  TRUSTED_PROXIES: wholeNumber('0', 0, 9).describe(
    'number of proxies in front whose `x-forwarded-for` and `x-forwarded-proto` are believed',
  ),
  EMBED_SITES: z
    .string()
    .trim()
    .default('*')
    .refine((text) => ['*', 'none'].includes(text) || text.split(/\s+/).every(isOrigin), EMBED_SITES)
    .describe('sites that may show views within theirs, by their addresses with spaces between; `*`: all'),
  RATE_LIMIT: wholeNumber('1200', 0, 1_000_000).describe(
    'questions that one client may ask in a minute; `0`: as many as it likes',
  ),
  READ_TIMEOUT: wholeNumber('30', 1, 3600).describe(
    'seconds that the database may take to answer a question',
  ),
  STOP_TIMEOUT: wholeNumber('8', 0, 600).describe(
    'seconds that answers under way may take to end when the site is stopped',
  ),
  INTROSPECTION: onOrOff('on').describe('whether the API describes itself to those who ask, `on` or `off`'),
  GRAPHIQL: onOrOff('on').describe('whether `/graphql` opens GraphiQL in a browser, `on` or `off`'),
  CONTACT_EMAIL: z
    .email()
    .optional()
    .describe('e-mail address that the public sources are told, without which they are not asked'),
  OPENALEX_API_KEY: z.string().trim().optional().describe('key of OpenAlex, free at openalex.org'),
  ROR_CLIENT_ID: z.string().trim().optional().describe('client identifier of ROR, free at ror.org'),
  OPENDATASOFT_KEY: z
    .string()
    .trim()
    .optional()
    .describe('key of an Opendatasoft portal, for its restricted data sets'),
  OIDC_ISSUER: z
    .url()
    .refine(isConfidential, 'must start with https://, or with http:// on this machine')
    .optional()
    .describe('OpenID Connect provider that people sign in with; when absent, the site is read-only'),
  OIDC_CLIENT_ID: z.string().trim().optional().describe('client identifier that this provider gave the site'),
  OIDC_CLIENT_SECRET: z.string().trim().optional().describe('secret of that client'),
  ADMINISTRATORS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    )
    .describe('first administrators: subjects, or e-mail addresses verified by the provider, between commas'),
  OPERATOR_NAME: z
    .string()
    .trim()
    .max(200, 'must have at most 200 characters')
    .optional()
    .describe(
      'who operates the site and answers for what it holds of people, told on the page about personal data',
    ),
  OPERATOR_CONTACT: z
    .string()
    .trim()
    .max(200, 'must have at most 200 characters')
    .optional()
    .describe('address to write to them, electronic or other, told there too'),
  CHROMIUM: z.string().optional().describe('path of the Chromium or Chrome used by the tests'),
});

/** Whether a text is the address of a site alone: `https://reseau.example`. */
function isOrigin(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;
}

/** The settings together: one may need another. */
const together = settings.superRefine((given, context) => {
  for (const [name, needed] of NEEDS) {
    for (const other of needed) {
      if (given[name] && !given[other]) {
        context.addIssue({ code: 'custom', path: [other], message: `must be set, as ${name} is` });
      }
    }
  }
});

const NEEDS = [
  ['NEO4J_READ_USER', ['NEO4J_URI', 'NEO4J_READ_PASSWORD']],
  ['OIDC_ISSUER', ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
] as const;

/** The validated settings. Read once, passed down; nothing else reads the environment. */
export type Config = z.infer<typeof settings>;

/** The address of what listens on a host and a port of this machine: `http://127.0.0.1:4000`. */
export function addressOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** The address of the observatory that a program beside it asks. */
export function observatoryAddress({ OBSERVATORY_URL, HOST, PORT }: Config): string {
  return OBSERVATORY_URL ?? addressOf(HOST, PORT);
}

/** A setting that cannot be used: the message names each one and what it should be. */
export class ConfigError extends UserError {
  override name = 'ConfigError';
}

/**
 * Reads and validates the settings.
 * @param environment the variables to read; those of the process (after its `.env` file) when absent
 * @throws ConfigError one line for each setting that cannot be used
 */
export function readConfig(environment: Record<string, string | undefined> = processEnvironment()): Config {
  // An empty variable (`PORT= npm start`) means "not set".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = together.safeParse(given);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map((issue) => `Setting ${issue.path.join('.')}: ${issue.message}.`).join('\n'),
  );
}

function processEnvironment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile(path.join(projectFolder, '.env'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return process.env;
}
