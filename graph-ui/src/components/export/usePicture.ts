import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Client, useClient } from 'urql';
import { DatasetsDocument } from '../../core/api/queries/sources.ts';
import type { Explorer } from '../../core/explorer/useExplorer.ts';
import type { Caption, Sign } from '../../core/export/caption.ts';
import { download } from '../../core/export/download.ts';
import { fileName } from '../../core/export/fileName.ts';
import type { Picture } from '../../core/export/picture.ts';
import { pictureSvg } from '../../core/export/svg.ts';
import { formatDate, formatNumber } from '../../core/format/format.ts';
import { today } from '../../core/format/today.ts';
import type { NamedGroup } from '../../core/graph/useColouring.ts';
import { FAMILIES } from '../../core/kinds/kinds.ts';
import { PALETTES } from '../../core/kinds/palette.ts';
import { PATHS } from '../../core/url/paths.ts';
import type { UrlState } from '../../core/url/state.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { Stage } from '../graph/stage.ts';
import { filterNotes } from './filterNotes.ts';
import { pictureOf } from './picture.ts';
import { measureText, picturePng } from './png.ts';

export type PictureFormat = 'png' | 'svg';

/** Saves what a stage shows as an image: what one sees as PNG, all that the filters leave as SVG. */
export function usePicture(explorer: Explorer, groups: readonly NamedGroup[]) {
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
        groups: groups.map(({ name: group, rank }) => ({
          name: group,
          colour: palette.groups[rank - 1] ?? palette.muted,
        })),
        ...legendOf(picture, state, t),
        notes: notesOf(explorer, { state, licences, t }),
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
  { nodes, meeting }: Picture,
  { similarities, size }: UrlState,
  t: TFunction,
): Pick<Caption, 'families' | 'signs'> {
  const families = new Set(nodes.map(({ family }) => family));
  const withRings = nodes.some(({ isolation }) => isolation !== null);
  const meanings: readonly { sign: Sign; meaning: string }[] = [
    { sign: 'size', meaning: t(`graph.legend.size.${size}`) },
    { sign: 'recorded', meaning: t('graph.legend.recorded') },
    ...(meeting ? [{ sign: 'meeting', meaning: t('graph.legend.meeting') } as const] : []),
    ...(similarities ? [{ sign: 'similarity', meaning: t('graph.legend.similarity') } as const] : []),
    ...(withRings ? [{ sign: 'isolation', meaning: t('graph.legend.isolation') } as const] : []),
  ];
  return {
    families: FAMILIES.filter((family) => families.has(family)).map((family) => ({
      family,
      name: t(`families.${family}`),
    })),
    signs: meanings,
  };
}

interface NotesContext {
  readonly state: UrlState;
  readonly licences: readonly string[];
  readonly t: TFunction;
}

/** How much is shown by which filters, whence it comes, and under which licences. */
function notesOf(explorer: Explorer, { state, licences, t }: NotesContext): string[] {
  const { language } = state;
  const total = explorer.ecosystem.nodes.length;
  const shown = t('explorer.shown', {
    count: total,
    visible: formatNumber(explorer.nodes.length, language),
    total: formatNumber(total, language),
  });
  const { origin, href } = window.location;
  return [
    [`${shown}.`, ...filterNotes(explorer, state, t)].join(' '),
    t('export.source', { site: t('site.name'), address: href, date: formatDate(today(), language) }),
    ...(licences.length > 0
      ? [t('export.licences', { licences: licences.join(', '), address: origin + PATHS.sources })]
      : []),
  ];
}
