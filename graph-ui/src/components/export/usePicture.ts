import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, useClient } from 'urql';
import { DatasetsDocument } from '../../core/api/queries/sources.ts';
import { nameOf } from '../../core/entity/names.ts';
import type { ExportFilter } from '../../core/export/address.ts';
import type { Caption, Sign } from '../../core/export/caption.ts';
import { download } from '../../core/export/download.ts';
import { fileName } from '../../core/export/fileName.ts';
import type { Picture } from '../../core/export/picture.ts';
import { pictureSvg } from '../../core/export/svg.ts';
import { formatDate, formatNumber } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import { FAMILIES, KINDS } from '../../core/kinds/kinds.ts';
import { PALETTES } from '../../core/kinds/palette.ts';
import { PATHS } from '../../core/url/paths.ts';
import type { Language } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Stage } from '../graph/stage.ts';
import { pictureOf } from './picture.ts';
import { measureText, picturePng } from './png.ts';

export type PictureFormat = 'png' | 'svg';

/** Saves what a stage shows as an image: what one sees as PNG, all that the filters leave as SVG. */
export function usePicture(filter: ExportFilter) {
  const { t } = useTranslation();
  const { state } = useUrlState();
  const client = useClient();
  const [failed, setFailed] = useState(false);
  const save = async (stage: Stage, format: PictureFormat) => {
    setFailed(false);
    const { language } = state;
    const palette = PALETTES[stage.scene.theme];
    const title = t('export.caption');
    const name = fileName(t('site.name'), today(), format);
    try {
      const [measure, licences] = await Promise.all([measureText(), licencesOf(client)]);
      const picture = pictureOf(stage, language, t);
      const caption: Caption = {
        title,
        ...legendOf(picture, filter, t),
        notes: notesOf(stage, picture, { filter, licences, language, t }),
      };
      if (format === 'svg') download(name, 'image/svg+xml', pictureSvg(picture, caption, palette, measure));
      else download(name, 'image/png', await picturePng(stage, picture, caption, palette, measure));
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return { save, failed };
}

/** The names of the licences of the data; none where the server does not answer. */
async function licencesOf(client: Client): Promise<string[]> {
  const { data } = await client.query(DatasetsDocument, {});
  const licences = (data?.statistics.datasets ?? []).flatMap(({ licence }) => licence ?? []);
  return [...new Set(licences)];
}

function legendOf(
  { nodes }: Picture,
  { similarities = false }: ExportFilter,
  t: TFunction,
): Pick<Caption, 'families' | 'signs'> {
  const families = new Set(nodes.map(({ family }) => family));
  const withRings = nodes.some(({ isolation }) => isolation !== null);
  const signs: readonly Sign[] = [
    'size',
    'recorded',
    ...(similarities ? (['similarity'] as const) : []),
    ...(withRings ? (['isolation'] as const) : []),
  ];
  return {
    families: FAMILIES.filter((family) => families.has(family)).map((family) => ({
      family,
      name: t(`families.${family}`),
    })),
    signs: signs.map((sign) => ({ sign, meaning: t(`graph.legend.${sign}`) })),
  };
}

interface NotesContext {
  readonly filter: ExportFilter;
  readonly licences: readonly string[];
  readonly language: Language;
  readonly t: TFunction;
}

function notesOf(
  { graph }: Stage,
  { nodes }: Picture,
  { filter, licences, language, t }: NotesContext,
): string[] {
  const { kinds, theme, territory } = filter;
  const number = (value: number) => formatNumber(value, language);
  const named = (id: string) => (graph.hasNode(id) ? nameOf(graph.getNodeAttributes(id), language) : id);
  const shown = t('explorer.shown', {
    count: graph.order,
    visible: number(nodes.length),
    total: number(graph.order),
  });
  const names = kinds.map((kind) => t(`kinds.${kind}`, { count: 2 }));
  const { origin, href } = window.location;
  return [
    [
      `${shown}.`,
      ...(kinds.length < KINDS.length ? [t('export.filter.kinds', { names: names.join(', ') })] : []),
      ...(theme ? [t('export.filter.theme', { name: named(theme) })] : []),
      ...(territory ? [t('export.filter.territory', { name: named(territory) })] : []),
    ].join(' '),
    t('export.source', { site: t('site.name'), address: href, date: formatDate(today(), language) }),
    ...(licences.length > 0
      ? [t('export.licences', { licences: licences.join(', '), address: origin + PATHS.sources })]
      : []),
  ];
}
