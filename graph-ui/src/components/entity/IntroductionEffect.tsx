import { useTranslation } from 'react-i18next';
import { nameOf, shortNameOf } from '../../core/entity/names.ts';
import { formatNumber } from '../../core/format/format.ts';
import { ACTOR, drawing, HEIGHT, OTHER, type Point, WIDTH } from '../../core/introductions/drawing.ts';
import { FAMILY_OF, kindOf } from '../../core/kinds/kinds.ts';
import { outline, SHAPES } from '../../core/kinds/shapes.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { EffectFragment, NamedFragment } from '../../gql/graphql.ts';
import { EntityLinks } from './EntityLinks.tsx';
import classes from './IntroductionEffect.module.css';

interface IntroductionEffectProps {
  readonly actor: NamedFragment;
  readonly other: NamedFragment;
  readonly effect: EffectFragment;
}

/** What an introduction would change for the actor: in words, and as a picture of whom the two are tied to. */
export function IntroductionEffect({ actor, other, effect }: IntroductionEffectProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { reachBefore, reachAfter, ofOther } = effect;
  const names = { actor: nameOf(actor, state.language), other: nameOf(other, state.language) };
  const reach = (count: number) => ({ ...names, count, reach: formatNumber(count, state.language) });
  const sentence = [
    t('introductions.effect.before', reach(reachBefore)),
    reachAfter > reachBefore
      ? t('introductions.effect.after', reach(reachAfter))
      : t('introductions.effect.same', names),
  ].join(' ');
  return (
    <div className={classes.effect}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
        <Surroundings actor={actor} other={other} effect={effect} />
      </svg>
      <div className={classes.words}>
        <p>{sentence}</p>
        {ofOther.total > 0 && (
          <p>
            {t('introductions.effect.beyond', names)}{' '}
            <EntityLinks entities={ofOther.nodes} total={ofOther.total} />
          </p>
        )}
      </div>
    </div>
  );
}

/** The two, whom each of them is tied to, and between them the tie that is not there yet. */
function Surroundings({ actor, other, effect }: IntroductionEffectProps) {
  const { state } = useUrlState();
  const { agents, remainders } = drawing<NamedFragment>(effect);
  return (
    <>
      {agents.flatMap(({ agent, tiedTo, ...at }) =>
        tiedTo.map((end) => <Tie key={`${agent.id} ${end.x}`} from={at} to={end} className={classes.tie} />),
      )}
      <Tie from={ACTOR} to={OTHER} className={classes.newTie} />
      {agents.map(({ agent, x, y }) => (
        <Mark key={agent.id} entity={agent} at={{ x, y }} radius={6} />
      ))}
      {remainders.map(({ x, y, count }) => (
        <text key={x} x={x} y={y} dy="0.35em" textAnchor="middle" className={classes.remainder}>
          +{formatNumber(count, state.language)}
        </text>
      ))}
      <Mark entity={actor} at={ACTOR} radius={10} />
      <Mark entity={other} at={OTHER} radius={10} />
      <text x={4} y={HEIGHT - 5}>
        {shortNameOf(actor, state.language, NAME_LENGTH)}
      </text>
      <text x={WIDTH - 4} y={HEIGHT - 5} textAnchor="end">
        {shortNameOf(other, state.language, NAME_LENGTH)}
      </text>
    </>
  );
}

/** Two names of this length fit beside each other. */
const NAME_LENGTH = 24;

interface TieProps {
  readonly from: Point;
  readonly to: Point;
  readonly className: string | undefined;
}

function Tie({ from, to, className }: TieProps) {
  return <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={className} />;
}

interface MarkProps {
  readonly entity: NamedFragment;
  readonly at: Point;
  readonly radius: number;
}

/** An agent in the shape and colour of its family, as in the graph. */
function Mark({ entity, at, radius }: MarkProps) {
  const family = FAMILY_OF[kindOf(entity)];
  return (
    <path
      d={outline(SHAPES[family], radius)}
      fill={`var(--family-${family})`}
      transform={`translate(${at.x} ${at.y})`}
    />
  );
}
