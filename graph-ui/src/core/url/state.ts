import type { ActionStatus, Kind } from '../../gql/graphql.ts';
import { MOST_ENTITIES } from '../ecosystem/part.ts';
import { EVENT_GROUPS, type EventGroup } from '../events/calendar.ts';
import { LINKS } from '../filters/facets.ts';
import type { YearRange } from '../filters/period.ts';
import { COLOURINGS, type ColouringName } from '../graph/colouring.ts';
import { METRICS, type Metric } from '../graph/sizing.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { Theme } from '../kinds/palette.ts';
import { ACTION_STATUSES, STATUS_CODES } from '../needs/status.ts';
import { WHATS, type What } from '../proposals/draft.ts';
import { RESOURCE_TYPES, type ResourceType, TYPE_CODES } from '../resources/types.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TABS = ['graph', 'table', 'map'] as const;
export type Tab = (typeof TABS)[number];

export const SORT_COLUMNS = ['name', 'kind', 'degree', 'isolation'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Who belongs to a network when networks are compared: all who are tied to it, or its members. */
export const SCOPES = ['circle', 'members'] as const;
export type Scope = (typeof SCOPES)[number];

/** Which actors are listed as isolated: those whose record tells enough to say so, those whose does not, or every actor. */
export const STANDINGS = ['ecosystem', 'data', 'all'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where the camera of the graph stands; 0.5, 0.5 and 1 when it opens. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  /** smaller is nearer */
  readonly ratio: number;
}

/** How far from the selected entity Explorer may look, in steps. */
export const MOST_STEPS = 3;

/** Controls that a view within another site may keep. */
export const CONTROLS = ['filters', 'legend', 'tabs', 'zoom', 'search', 'export'] as const;
export type Control = (typeof CONTROLS)[number];

/** How the address says that every kind is shown. */
const ALL = 'all';

export interface Sort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** Everything of the page that a pasted address restores. Each view reads the part that concerns it. */
export interface UrlState {
  readonly tab: Tab;
  /** part of a view that is open; null for its first one */
  readonly section: string | null;
  readonly scope: Scope;
  readonly standing: Standing;
  /** identifier of the theme that what is shown is about; null for all. (`theme` is that of the page.) */
  readonly about: string | null;
  /** identifier of the territory that what is shown is in; null for all */
  readonly territory: string | null;
  /** identifier of the network that what is shown belongs to; null for all */
  readonly network: string | null;
  /** keeps the needs with an action of this status; null for all */
  readonly status: ActionStatus | null;
  /** keeps the resources of this type; null for all */
  readonly type: ResourceType | null;
  /** the events of the calendar that are shown; null for those that it opens with */
  readonly when: EventGroup | null;
  /** kinds to show; null for those that the view opens with */
  readonly kinds: readonly Kind[] | null;
  /** what Explorer keeps, besides kinds: identifiers, or MISSING for entities that have none; empty for all */
  readonly themes: readonly string[];
  readonly territories: readonly string[];
  readonly networks: readonly string[];
  /** classes of numbers of links */
  readonly links: readonly string[];
  /** years of which something must have been there; null for any time */
  readonly years: YearRange | null;
  /** whether what has no date is kept when years are chosen */
  readonly undated: boolean;
  /** how many entities Explorer asks for at most, the best linked; null for as many as it can draw */
  readonly most: number | null;
  /** whether Explorer asks for the kinds that it shows and for no others: of a large graph, more of these then come */
  readonly kindsOnly: boolean;
  /** keeps what lies within so many steps of the selected entity; 0 for everything */
  readonly steps: number;
  /** what colour means in the graph, and what size means */
  readonly colour: ColouringName;
  readonly size: Metric;
  /** identifiers of the ends of the path that is shown */
  readonly from: string | null;
  readonly to: string | null;
  /** an introduction to show: identifiers of the actor, of whom to meet, then of those through whom; empty for none */
  readonly meet: readonly string[];
  readonly camera: Camera | null;
  /** identifier of the entity in the panel */
  readonly selected: string | null;
  /** what is searched for, or the idea to compare */
  readonly query: string;
  /** identifier of the entity to compare, or to propose something about, or of the actor whose introductions are open */
  readonly entity: string | null;
  /** what one proposes; null where that is still to be chosen */
  readonly what: What | null;
  /** identifier of the person about whom something is asked */
  readonly person: string | null;
  /** whether the computed similarities are drawn */
  readonly similarities: boolean;
  readonly sort: Sort;
  /** page of a list, from 1 */
  readonly page: number;
  /** the controls that are left of a view that stands within another site, without bar; null for the whole page */
  readonly embed: readonly Control[] | null;
  readonly language: Language;
  /** null: as the system */
  readonly theme: Theme | null;
}

export const DEFAULT_STATE: UrlState = {
  tab: 'graph',
  section: null,
  scope: 'circle',
  standing: 'ecosystem',
  about: null,
  territory: null,
  network: null,
  status: null,
  type: null,
  when: null,
  kinds: null,
  themes: [],
  territories: [],
  networks: [],
  links: [],
  years: null,
  undated: true,
  most: null,
  kindsOnly: false,
  steps: 0,
  colour: 'kind',
  size: 'degree',
  from: null,
  to: null,
  meet: [],
  camera: null,
  selected: null,
  query: '',
  entity: null,
  what: null,
  person: null,
  similarities: false,
  sort: { column: 'degree', descending: true },
  page: 1,
  embed: null,
  language: 'fr',
  theme: null,
};

/** Reads the state from the parameters of an address; what is absent or unknown takes its default. */
export function readState(parameters: URLSearchParams): UrlState {
  return {
    tab: oneOf(TABS, parameters.get('tab')) ?? DEFAULT_STATE.tab,
    section: parameters.get('section') || null,
    scope: oneOf(SCOPES, parameters.get('scope')) ?? DEFAULT_STATE.scope,
    standing: oneOf(STANDINGS, parameters.get('standing')) ?? DEFAULT_STATE.standing,
    about: parameters.get('about') || null,
    territory: parameters.get('territory') || null,
    network: parameters.get('network') || null,
    status: ACTION_STATUSES.find((status) => STATUS_CODES[status] === parameters.get('status')) ?? null,
    type: RESOURCE_TYPES.find((type) => TYPE_CODES[type] === parameters.get('type')) ?? null,
    when: oneOf(EVENT_GROUPS, parameters.get('when')) ?? null,
    kinds: readKinds(parameters.get('kinds')),
    themes: readList(parameters.get('themes')),
    territories: readList(parameters.get('territories')),
    networks: readList(parameters.get('networks')),
    links: readList(parameters.get('links')).filter((links) => LINKS.includes(links)),
    years: readYears(parameters.get('years')),
    undated: parameters.get('undated') !== 'off',
    most: readMost(parameters.get('most')),
    kindsOnly: parameters.get('only') === 'kinds',
    steps: readSteps(parameters.get('steps')),
    colour: oneOf(COLOURINGS, parameters.get('colour')) ?? DEFAULT_STATE.colour,
    size: oneOf(METRICS, parameters.get('size')) ?? DEFAULT_STATE.size,
    from: parameters.get('from') || null,
    to: parameters.get('to') || null,
    meet: readMeet(parameters.get('meet')),
    camera: readCamera(parameters.get('camera')),
    selected: parameters.get('selected') || null,
    query: parameters.get('q') ?? '',
    entity: parameters.get('entity') || null,
    what: oneOf(WHATS, parameters.get('what')) ?? null,
    person: parameters.get('personne') || null,
    similarities: parameters.get('similarities') === 'on',
    sort: readSort(parameters.get('sort')) ?? DEFAULT_STATE.sort,
    page: readPage(parameters.get('page')),
    embed: parameters.get('embed') === '1' ? readControls(parameters.get('controls')) : null,
    language: oneOf(LANGUAGES, parameters.get('lang')) ?? DEFAULT_STATE.language,
    theme: oneOf(['light', 'dark'] as const, parameters.get('theme')) ?? null,
  };
}

/** Writes the state as parameters of an address, without what has its default. */
export function writeState(state: UrlState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.tab !== DEFAULT_STATE.tab) parameters.set('tab', state.tab);
  if (state.section) parameters.set('section', state.section);
  if (state.scope !== DEFAULT_STATE.scope) parameters.set('scope', state.scope);
  if (state.standing !== DEFAULT_STATE.standing) parameters.set('standing', state.standing);
  if (state.about) parameters.set('about', state.about);
  if (state.territory) parameters.set('territory', state.territory);
  if (state.network) parameters.set('network', state.network);
  if (state.status) parameters.set('status', STATUS_CODES[state.status]);
  if (state.type) parameters.set('type', TYPE_CODES[state.type]);
  if (state.when) parameters.set('when', state.when);
  if (state.kinds) parameters.set('kinds', writeKinds(state.kinds));
  for (const list of ['themes', 'territories', 'networks', 'links'] as const) {
    if (state[list].length > 0) parameters.set(list, state[list].join(','));
  }
  if (state.years) parameters.set('years', `${state.years.from}-${state.years.to}`);
  if (!state.undated) parameters.set('undated', 'off');
  if (state.most) parameters.set('most', String(state.most));
  if (state.kindsOnly) parameters.set('only', 'kinds');
  if (state.steps > 0) parameters.set('steps', String(state.steps));
  if (state.colour !== DEFAULT_STATE.colour) parameters.set('colour', state.colour);
  if (state.size !== DEFAULT_STATE.size) parameters.set('size', state.size);
  if (state.from) parameters.set('from', state.from);
  if (state.to) parameters.set('to', state.to);
  if (state.meet.length > 0) parameters.set('meet', state.meet.join(','));
  if (state.camera) parameters.set('camera', [state.camera.x, state.camera.y, state.camera.ratio].join(','));
  if (state.selected) parameters.set('selected', state.selected);
  if (state.query) parameters.set('q', state.query);
  if (state.entity) parameters.set('entity', state.entity);
  if (state.what) parameters.set('what', state.what);
  if (state.person) parameters.set('personne', state.person);
  if (state.similarities) parameters.set('similarities', 'on');
  const sort = writeSort(state.sort);
  if (sort !== writeSort(DEFAULT_STATE.sort)) parameters.set('sort', sort);
  if (state.page !== DEFAULT_STATE.page) parameters.set('page', String(state.page));
  if (state.embed) parameters.set('embed', '1');
  if (state.embed?.length) parameters.set('controls', state.embed.join(','));
  if (state.language !== DEFAULT_STATE.language) parameters.set('lang', state.language);
  if (state.theme) parameters.set('theme', state.theme);
  return parameters;
}

/** What stays when one goes to another view: how the page is read, not what it shows. */
export function carriedState(state: UrlState): UrlState {
  const { embed, language, theme } = state;
  return { ...DEFAULT_STATE, embed, language, theme };
}

function oneOf<Value extends string>(values: readonly Value[], text: string | null): Value | undefined {
  return values.find((value) => value === text);
}

function readControls(text: string | null): readonly Control[] {
  const names = text?.split(',') ?? [];
  return CONTROLS.filter((control) => names.includes(control));
}

function readKinds(text: string | null): readonly Kind[] | null {
  if (text === null) return null;
  if (text === ALL) return KINDS;
  const names = new Set(text.toUpperCase().split(','));
  return KINDS.filter((kind) => names.has(kind));
}

function writeKinds(kinds: readonly Kind[]): string {
  return kinds.length === KINDS.length ? ALL : kinds.join(',').toLowerCase();
}

function readList(text: string | null): readonly string[] {
  return text === null ? [] : [...new Set(text.split(',').filter((value) => value !== ''))];
}

function readMeet(text: string | null): readonly string[] {
  const ids = readList(text);
  return ids.length >= 2 ? ids : [];
}

function readYears(text: string | null): YearRange | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text ?? '') ?? [];
  return from !== undefined && to !== undefined && from <= to ? { from: Number(from), to: Number(to) } : null;
}

function readMost(text: string | null): number | null {
  const most = Number(text);
  return Number.isInteger(most) && most > 0 && most < MOST_ENTITIES ? most : null;
}

function readSteps(text: string | null): number {
  const steps = Number(text);
  return Number.isInteger(steps) && steps > 0 && steps <= MOST_STEPS ? steps : 0;
}

function readCamera(text: string | null): Camera | null {
  const [x, y, ratio, ...more] = (text ?? '').split(',').map(Number);
  const isPlace = [x, y, ratio].every((part) => part !== undefined && Number.isFinite(part));
  return isPlace && more.length === 0 && Number(ratio) > 0
    ? { x: Number(x), y: Number(y), ratio: Number(ratio) }
    : null;
}

function readSort(text: string | null): Sort | undefined {
  const descending = text?.startsWith('-') ?? false;
  const column = oneOf(SORT_COLUMNS, text && descending ? text.slice(1) : text);
  return column && { column, descending };
}

function writeSort({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}

function readPage(text: string | null): number {
  const page = Number(text);
  return Number.isInteger(page) && page > 0 ? page : DEFAULT_STATE.page;
}

/** The language as the API names it. */
export function apiLanguage(language: Language): Uppercase<Language> {
  return language === 'fr' ? 'FR' : 'EN';
}
