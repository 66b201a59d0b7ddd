import type { ServerResponse } from 'node:http';
import type { ExecutionArgs } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { FollowingDatabase } from '../../core/neo4j/database.ts';
import type { Accounts } from '../accounts/index.ts';

/** Gives whoever has changed something what makes any server show it to them. */
export function bookmarksPlugin(accounts: Accounts): Plugin {
  return {
    onExecute({ args }) {
      const { contextValue } = args as ExecutionArgs & {
        contextValue: YogaInitialContext & { database: FollowingDatabase; res: ServerResponse };
      };
      const { database, request, res } = contextValue;
      return {
        async onExecuteDone() {
          const cookie = await accounts.keepBookmarks(
            (name) => request.headers.get(name),
            database.bookmarks(),
          );
          if (cookie !== undefined) res.appendHeader('set-cookie', cookie);
        },
      };
    },
  };
}
