import { atMost, type Figure } from '../bench.ts';
import { runInChild } from './child.ts';
import { median } from './median.ts';
import type { ScaleAnswer } from './scale-child.ts';

const ENTITIES = 100_000;
/** With themes and towns this makes ten relations of each entity. */
const RELATIONS_OF_EACH = 8;

/** How much slower than the first rows the last ones may be: what other programs may add to a time, as a factor. */
const NOISE = 1.5;
/** How much memory may grow while the second half of the relations is written, as a factor. */
const GROWTH = 1.1;
/** MB of the process that ingests, resolution included. */
const MEMORY = 1000;

/**
 * How an ingest of 100,000 entities and a million relations goes, resolution included, in a process of its own: memory,
 * and the time of each 10,000 rows from the first to the last. The first and the last are medians of the first and
 * the last tenth of the relations, since a single one would tell how busy the machine was.
 */
export async function scaleFigures(): Promise<Figure[]> {
  const found = await runInChild<ScaleAnswer>('scale-child.ts', [`${ENTITIES}`, `${RELATIONS_OF_EACH}`]);
  const { entities, relations, seconds, paces, peaks } = found;
  const tenth = Math.ceil(paces.relations.length / 10);
  const first = median(paces.relations.slice(0, tenth));
  const last = median(paces.relations.slice(-tenth));
  const loaded = (count: number, time: number) => `${(count / time).toFixed(0)} /s, in an ingest of both`;
  return [
    {
      key: 'scale_entities',
      value: entities,
      comparedWith: loaded(entities, seconds.entities),
    },
    {
      key: 'scale_relations',
      value: relations,
      comparedWith: loaded(relations, seconds.relations),
    },
    { key: 'seconds_first_10k', value: first, unit: 's', comparedWith: 'relations, the first tenth' },
    atMost('seconds_last_10k', last, first * NOISE, 'the first 10,000 and what noise may add'),
    atMost('memory_growth', peaks.loaded / peaks.half, GROWTH, 'all relations loaded against half of them'),
    { key: 'peak_mb_loading', value: peaks.loaded, unit: 'MB', comparedWith: 'peak_mb, with resolution' },
    atMost('peak_mb', peaks.all, MEMORY, 'MB of the process that ingests'),
    {
      key: 'resolution_seconds_100k',
      value: seconds.resolution,
      unit: 's',
      comparedWith: `${(seconds.entities + seconds.relations).toFixed(0)} s for loading; how it grows: bench resolution`,
    },
  ];
}
