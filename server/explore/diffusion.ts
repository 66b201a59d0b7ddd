import type { Database } from '../../core/neo4j/database.ts';

export interface Adopter {
  id: string;
  /** ISO 8601 of reduced precision */
  since: string | null;
  /** identifiers of its networks */
  networks: string[];
}

/** One year of the adoption of an innovation. */
export interface AdoptionYear {
  year: number;
  /** who began to re-use it in this year */
  adopters: string[];
  /** how many had, up to the end of this year */
  cumulated: number;
  /** networks reached in this year for the first time, those it comes from left out */
  newNetworks: string[];
  /** how many had been, up to the end of this year */
  cumulatedNetworks: number;
}

export interface Diffusion {
  id: string;
  start: string | null;
  adopters: Adopter[];
  /** networks that it comes from */
  origin: string[];
  /** entities that re-use it only through others */
  indirect: number;
}

/** How an innovation spread; null when the identifier is unknown. */
export async function diffusion(database: Database, id: string): Promise<Diffusion | null> {
  const [row] = await database.read<Diffusion>('explore/diffusion', { id });
  return row ?? null;
}

/** Year after year, from the start of an innovation (or its first dated re-use, if earlier) to its last dated re-use. */
export function adoptionYears({ start, adopters, origin }: Diffusion): AdoptionYear[] {
  const dated = adopters.flatMap(({ id, since, networks }) =>
    since === null ? [] : [{ id, networks, year: yearOf(since) }],
  );
  if (dated.length === 0) return [];
  const years = dated.map(({ year }) => year);
  const last = Math.max(...years);
  const first = Math.min(...years, start === null ? last : yearOf(start));
  const reached = new Set(origin);
  let cumulated = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const now = dated.filter((adopter) => adopter.year === year);
    const newNetworks = [...new Set(now.flatMap(({ networks }) => networks))].filter(
      (id) => !reached.has(id),
    );
    for (const id of newNetworks) reached.add(id);
    cumulated += now.length;
    return {
      year,
      adopters: now.map(({ id }) => id),
      cumulated,
      newNetworks: newNetworks.sort(),
      cumulatedNetworks: reached.size - origin.length,
    };
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
