import type { Tool } from '../tool.ts';
import { entityTool } from './entity.ts';
import { introductionsTool } from './introductions.ts';
import { isolatedActorsTool } from './isolated-actors.ts';
import { pathTool } from './path.ts';
import { searchTool } from './search.ts';
import { similarTool } from './similar.ts';

/** What an assistant is offered, each the question of the API that has its name. */
export const TOOLS: readonly Tool[] = [
  searchTool,
  similarTool,
  entityTool,
  pathTool,
  isolatedActorsTool,
  introductionsTool,
];
