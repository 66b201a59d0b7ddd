import {
  IconBook2,
  IconBuildingBank,
  IconBulb,
  IconMapPin,
  type IconProps,
  IconTopologyStar3,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { FAMILY_OF, type Family } from '../core/kinds/kinds.ts';
import { outline, SHAPES } from '../core/kinds/shapes.ts';
import type { Kind } from '../gql/graphql.ts';
import classes from './KindMark.module.css';

const PICTOGRAMS: Readonly<Record<Family, ComponentType<IconProps>>> = {
  networks: IconTopologyStar3,
  actors: IconUsers,
  innovations: IconBulb,
  knowledge: IconBook2,
  publicAction: IconBuildingBank,
  placesAndTime: IconMapPin,
};

/** The mark of a family: its shape in its colour, as in the graph, around its pictogram. Always beside a word. */
export function FamilyMark({ family, size = 24 }: { readonly family: Family; readonly size?: number }) {
  const Pictogram = PICTOGRAMS[family];
  return (
    <span className={classes.mark} style={{ width: size, height: size }} aria-hidden>
      <svg viewBox="-12 -12 24 24" width={size} height={size} role="presentation">
        <path d={outline(SHAPES[family], 9)} fill={`var(--family-${family})`} />
      </svg>
      <Pictogram className={classes.pictogram} size={size / 2} stroke={2} />
    </span>
  );
}

/** A kind as mark and word. */
export function KindLabel({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  return (
    <span className={classes.label}>
      <FamilyMark family={FAMILY_OF[kind]} size={22} />
      {t(`kinds.${kind}`, { count: 1 })}
    </span>
  );
}
