import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { printSchema } from 'graphql';
import { projectFolder } from '../../core/config.ts';
import { apiSchema } from './schema.ts';

// Writes the whole schema where the page's code generation reads it; needs no database.
writeFileSync(path.join(projectFolder, 'graph-ui/schema.graphql'), `${printSchema(await apiSchema())}\n`);
