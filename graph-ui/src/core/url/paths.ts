/** Where each view is. The addresses are in French, the language the page opens in. */
export const PATHS = {
  overview: '/',
  explorer: '/explorer',
  search: '/recherche',
  similar: '/similaires',
  isolated: '/isoles',
  networks: '/reseaux',
  publicAction: '/action-publique',
  reuse: '/reemplois',
  needs: '/besoins',
  resources: '/ressources',
  sources: '/sources',
  personalData: '/donnees-personnelles',
  entity: '/entite/:id',
  propose: '/proposer',
  proposals: '/propositions',
  proposal: '/propositions/:id',
} as const;

export type View = keyof typeof PATHS;

const ENTITY = PATHS.entity.replace(':id', '');

/** Where the page of an entity is: `/entite/network:tmnlab`. */
export function entityPath(id: string): string {
  return ENTITY + encodeURIComponent(id).replaceAll('%3A', ':');
}

/** Whether a path is that of the page of an entity. */
export function isEntityPath(path: string): boolean {
  return path.startsWith(ENTITY);
}

/** The identifier of the entity whose page a path is that of; null for all other paths. */
export function entityOfPath(path: string): string | null {
  return isEntityPath(path) ? decodeURIComponent(path.slice(ENTITY.length)) : null;
}

/** Where a proposal is told of: `/propositions/0195…`. */
export function proposalPath(id: string): string {
  return PATHS.proposal.replace(':id', encodeURIComponent(id));
}

/** What only Explorer reads: an address of `/` that has one of these was made when Explorer was the home page. */
const EXPLORER_PARAMETERS = ['tab', 'kinds', 'selected', 'similarities', 'sort'];

/** Whether an address of the home page is one of Explorer, from before the overview took its place. */
export function leadsToExplorer(parameters: URLSearchParams): boolean {
  return EXPLORER_PARAMETERS.some((name) => parameters.has(name));
}
