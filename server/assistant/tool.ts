import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { Language } from '../words.ts';
import type { Ask } from './client.ts';

/** What a tool is made of: a question of the API, what it takes, and how its answer reads. */
interface ToolSpec<Input extends z.ZodRawShape, Output extends z.ZodRawShape> {
  /** as an assistant calls it */
  readonly name: string;
  readonly title: string;
  /** what it is for and when to use it, for a model to read */
  readonly description: string;
  /** variables of the query, by name, within the bounds of the API */
  readonly input: Input;
  readonly query: string;
  /** what of the answer is given as data, described */
  readonly output: Output;
  /** the answer as text, with where each thing comes from and under which licence */
  text(answer: z.output<z.ZodObject<Output>>, input: z.output<z.ZodObject<Input>> & Spoken): string;
}

/** A question that an assistant can ask. */
export interface Tool {
  readonly name: string;
  readonly query: string;
  /** Offers it on a server, answered through the API. */
  register(server: McpServer, ask: Ask): void;
}

interface Spoken {
  language: Language;
}

/** What every tool takes besides. */
const LANGUAGE = {
  language: z
    .enum(['FR', 'EN'])
    .default('FR')
    .describe('Language of the sentences in the answer; records themselves are mostly in French.'),
};

/** Nothing is changed by any tool, and asking again gives the same. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** Makes a tool of its parts. An argument that it does not have is refused, as the API does. */
export function tool<Input extends z.ZodRawShape, Output extends z.ZodRawShape>({
  name,
  title,
  description,
  input,
  query,
  output,
  text,
}: ToolSpec<Input, Output>): Tool {
  const inputSchema: z.ZodObject = z.strictObject({ ...input, ...LANGUAGE });
  const outputSchema = z.object(output);
  return {
    name,
    query,
    register(server, ask) {
      const config = { title, description, inputSchema, outputSchema, annotations: READ_ONLY };
      server.registerTool(name, config, async (given) => {
        const answer = outputSchema.parse(await ask(query, given));
        const language: Language = given.language === 'EN' ? 'en' : 'fr';
        const spoken = { ...given, language } as z.output<z.ZodObject<Input>> & Spoken;
        return {
          content: [{ type: 'text', text: text(answer, spoken) }],
          structuredContent: answer as Record<string, unknown>,
        };
      });
    },
  };
}
