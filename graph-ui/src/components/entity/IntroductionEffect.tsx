import { useTranslation } from 'react-i18next';
import { nameOf, shortNameOf } from '../../core/entity/names.ts';
import { formatNumber } from '../../core/format/format.ts';
import { ACTOR, drawing, OTHER, type Point, WIDTH } from '../../core/introductions/drawing.ts';
import { effectInWords } from '../../core/introductions/words.ts';
import { FAMILY_OF, kindOf } from '../../core/kinds/kinds.ts';
import { outline, SHAPES } from '../../core/kinds/shapes.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { IntroductionsQuery, NamedFragment } from '../../gql/graphql.ts';
import { EntityLinks } from './EntityLinks.tsx';
import classes from './IntroductionEffect.module.css';

interface IntroductionEffectProps {
  readonly actor: NamedFragment;
  readonly other: NamedFragment;
  readonly effect: IntroductionsQuery['introductions'][number]['effect'];
}

/** What an introduction would change for the actor: in words, and as a picture of whom the two are tied to. */
export function IntroductionEffect({ actor, other, effect }: IntroductionEffectProps) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const { ofOther } = effect;
  const sentence = effectInWords({ actor, other, effect }, state.language, t);
  return (
    <div className={classes.effect}>
      <Surroundings actor={actor} other={other} effect={effect} label={sentence} />
      <div className={classes.words}>
        <p>{sentence}</p>
        {ofOther.total > 0 && (
          <p>
            {t('introductions.effect.beyond', { other: nameOf(other, state.language) })}{' '}
            <EntityLinks entities={ofOther.nodes} total={ofOther.total} />
          </p>
        )}
      </div>
    </div>
  );
}

interface SurroundingsProps extends IntroductionEffectProps {
  readonly label: string;
}

/** The two, whom each of them is tied to, and between them the tie that is not there yet. */
function Surroundings({ actor, other, effect, label }: SurroundingsProps) {
  const { state } = useUrlState();
  const { agents, remainders, extent } = drawing<NamedFragment>(effect);
  const top = -extent - MARK - 2;
  const names = extent + MARK + 18;
  return (
    <svg viewBox={`0 ${top} ${WIDTH} ${names + 6 - top}`} role="img" aria-label={label}>
      {agents.flatMap(({ agent, tiedTo, ...at }) =>
        tiedTo.map((end) => <Tie key={`${agent.id} ${end.x}`} from={at} to={end} className={classes.tie} />),
      )}
      <Tie from={ACTOR} to={OTHER} className={classes.newTie} />
      {agents.map(({ agent, x, y }) => (
        <Mark key={agent.id} entity={agent} at={{ x, y }} radius={6} />
      ))}
      {remainders.map(({ x, y, count }) => (
        <text key={x} x={x} y={y} dy="0.35em" className={classes.remainder}>
          +{formatNumber(count, state.language)}
        </text>
      ))}
      <Mark entity={actor} at={ACTOR} radius={MARK} />
      <Mark entity={other} at={OTHER} radius={MARK} />
      <text x={ACTOR.x} y={names}>
        {shortNameOf(actor, state.language, NAME_LENGTH)}
      </text>
      <text x={OTHER.x} y={names}>
        {shortNameOf(other, state.language, NAME_LENGTH)}
      </text>
    </svg>
  );
}

/** Radius of the marks of the two. */
const MARK = 10;
/** Names of this length fit beside each other under the two. */
const NAME_LENGTH = 20;

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
