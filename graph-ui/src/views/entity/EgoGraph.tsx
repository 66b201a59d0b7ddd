import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FamilyMark } from '../../components/KindMark.tsx';
import { drawnNodes, egoPicture } from '../../core/ego/picture.ts';
import { FAMILIES, FAMILY_OF, KINDS } from '../../core/kinds/kinds.ts';
import { outline, SHAPES } from '../../core/kinds/shapes.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Around, Neighbour } from './around.ts';
import classes from './EgoGraph.module.css';

interface EgoGraphProps {
  readonly id: string;
  readonly name: string;
  readonly around: Around;
}

/** An entity among those that it is linked to, drawn. What the drawing leaves out is said under it. */
export function EgoGraph({ id, name, around }: EgoGraphProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const drawn = useMemo(() => drawnNodes(id, around.nodes), [id, around]);
  const neighbours = drawn.slice(1);
  const kinds = useKindsInWords(neighbours);
  const hidden = around.totalNodes - drawn.length;
  const families = new Set(drawn.map(({ kind }) => FAMILY_OF[kind]));
  return (
    <figure className={classes.figure}>
      <div ref={ref} className={classes.room}>
        {width > 0 && (
          <Picture
            label={t('ego.label', { name, count: neighbours.length, kinds })}
            width={width}
            nodes={drawn}
            edges={around.edges}
          />
        )}
      </div>
      <figcaption>
        <ul className={classes.legend} aria-label={t('graph.legend.title')}>
          {FAMILIES.filter((family) => families.has(family)).map((family) => (
            <li key={family}>
              <FamilyMark family={family} size={18} />
              {t(`families.${family}`)}
            </li>
          ))}
        </ul>
        {hidden > 0 && <p>{t('ego.hidden', { count: hidden })}</p>}
      </figcaption>
    </figure>
  );
}

/** How many of each kind there are: « 3 réseaux, 1 projet ». */
function useKindsInWords(nodes: readonly Neighbour[]): string {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const counted = KINDS.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count > 0 ? `${count} ${t(`kinds.${kind}`, { count }).toLocaleLowerCase(state.language)}` : [];
  });
  return new Intl.ListFormat(state.language, { type: 'conjunction' }).format(counted);
}

interface PictureProps {
  readonly label: string;
  /** in pixels */
  readonly width: number;
  readonly nodes: readonly Neighbour[];
  readonly edges: Around['edges'];
}

function Picture({ label, width, nodes, edges }: PictureProps) {
  const { state } = useUrlState();
  const height = Math.round(Math.min(460, Math.max(260, width * 0.8)));
  const { marks, lines, labels } = useMemo(
    () => egoPicture(nodes, edges, { width, height }, state.language),
    [nodes, edges, width, height, state.language],
  );
  return (
    <svg className={classes.picture} role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      {lines.map(({ key, from, to, isOwn }) => (
        <line
          key={key}
          className={isOwn ? classes.own : classes.other}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
        />
      ))}
      {marks.map(({ id, name, family, x, y, radius }) => (
        <path
          key={id}
          className={classes.mark}
          d={outline(SHAPES[family], radius)}
          transform={`translate(${x} ${y})`}
          fill={`var(--family-${family})`}
        >
          <title>{name}</title>
        </path>
      ))}
      {labels.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          className={`${classes.name} ${id === nodes[0]?.id ? classes.centre : ''}`}
          x={x}
          y={y}
          textAnchor={anchor}
          dominantBaseline="central"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
