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
} as const;

export type View = keyof typeof PATHS;

/** What only Explorer reads: an address of `/` that has one of these was made when Explorer was the home page. */
const EXPLORER_PARAMETERS = ['tab', 'kinds', 'selected', 'similarities', 'sort'];

/** Whether an address of the home page is one of Explorer, from before the overview took its place. */
export function leadsToExplorer(parameters: URLSearchParams): boolean {
  return EXPLORER_PARAMETERS.some((name) => parameters.has(name));
}
