import type { IResolvers } from '@graphql-tools/utils';
import type { PageOf } from '../../explore/page.ts';
import { runs } from '../../explore/runs.ts';
import { pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';

/** What the API says of the runs that loaded data. */
export const runsResolvers: IResolvers = {
  RunStatus: { RUNNING: 'running', STOPPED: 'stopped', FINISHED: 'finished' },
  Query: {
    runs: (_root: unknown, part: PageOf, { database }: Context) => runs(database, pageWithin(part)),
  },
};
