import type { IsolationStanding } from '../../../core/isolation.ts';
import type { Kind } from '../../../core/kinds.ts';
import { canonicalId, canonicalScope } from '../../explore/canonical.ts';
import { closestPairsOf } from '../../search/excerpt.ts';
import { type IntroductionEffect, introductionEffects } from '../../search/introduction-effects.ts';
import { type Introduction, introductions } from '../../search/introductions.ts';
import { isolatedActors, isolation } from '../../search/isolation.ts';
import { badArgument, inRange, pageWithin } from '../arguments.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import type { Paired } from './similar.ts';
import { computation } from './statistics.ts';

/** Kinds of actor. */
const ACTOR_KINDS: readonly Kind[] = ['Organisation', 'Person'];

interface IsolatedActorsArguments {
  first: number;
  offset: number;
  kinds?: Kind[] | null;
  theme?: string | null;
  territory?: string | null;
  minimumScore: number;
  standings?: IsolationStanding[] | null;
  inNetwork?: boolean | null;
  community?: number | null;
}

/** Query.isolatedActors */
export async function isolatedActorsResolver(
  _root: unknown,
  args: IsolatedActorsArguments,
  { database }: Context,
) {
  const kinds = args.kinds ?? ACTOR_KINDS;
  if (!kinds.every((kind) => ACTOR_KINDS.includes(kind))) {
    throw badArgument('kinds', 'made of ORGANISATION and PERSON, the kinds of actor');
  }
  const { theme, territory } = await canonicalScope(database, args);
  const [page, computed] = await Promise.all([
    isolatedActors(database, {
      ...pageWithin(args),
      kinds,
      theme,
      territory,
      minimumScore: inRange('minimumScore', args.minimumScore, 0, 1),
      standings: someOf('standings', args.standings),
      inNetwork: args.inNetwork ?? null,
      community: args.community == null ? null : inRange('community', args.community, 0, 2 ** 31 - 1),
    }),
    computation(database, 'isolation'),
  ]);
  const actors = page.actors.map((actor) => ({ ...actor, computation: computed }));
  return { total: page.total, actors, computation: computed };
}

/** What an optional list asks for; nothing asked for is everything, and so an empty list is a mistake. */
function someOf<Item>(name: string, items: readonly Item[] | null | undefined): readonly Item[] {
  if (items?.length === 0) throw badArgument(name, 'absent or not empty');
  return items ?? [];
}

interface IntroductionsArguments {
  actor: string;
  first: number;
}

/** Query.isolation */
export async function isolationResolver(_root: unknown, { actor }: { actor: string }, { database }: Context) {
  const [found, computed] = await Promise.all([
    canonicalId(database, actor).then((id) => isolation(database, id)),
    computation(database, 'isolation'),
  ]);
  return found && { ...found, computation: computed };
}

/** An introduction with what all those of its answer would change, computed when that of any is asked for. */
interface WeighedIntroduction extends Introduction, Paired {
  effects: () => Promise<ReadonlyMap<string, IntroductionEffect>>;
}

/** Query.introductions */
export async function introductionsResolver(
  _root: unknown,
  args: IntroductionsArguments,
  { database, embedder }: Context,
): Promise<WeighedIntroduction[]> {
  const first = inRange('first', args.first, 1, 50);
  const id = await canonicalId(database, args.actor);
  const [found, computed] = await Promise.all([
    introductions(database, id, first),
    computation(database, 'introductions'),
  ]);
  const others = found.map((introduction) => introduction.id);
  const effects = once(() => introductionEffects(database, id, others));
  const pairs = once(() => closestPairsOf(database, embedder, id, others));
  return found.map((introduction) => ({ ...introduction, computation: computed, effects, pairs }));
}

/** Introduction.effect */
export async function effectResolver({ id, effects }: WeighedIntroduction) {
  return (await effects()).get(id);
}
