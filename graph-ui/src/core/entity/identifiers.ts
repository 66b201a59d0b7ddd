/** Where the registers show what has one of their identifiers. */
const REGISTERS: Readonly<Record<string, (value: string) => string>> = {
  acl: (value) => `https://aclanthology.org/${value}`,
  doi: (value) => `https://doi.org/${value}`,
  geonames: (value) => `https://sws.geonames.org/${value}/`,
  hal: (value) => `https://hal.science/${value}`,
  idhal: (value) => `https://cv.hal.science/${value}`,
  idref: (value) => `https://www.idref.fr/${value}`,
  isni: (value) => `https://isni.org/isni/${value}`,
  museofile: (value) => `https://pop.culture.gouv.fr/notice/museo/${value}`,
  nnt: (value) => `https://theses.fr/${value}`,
  openalex: (value) => `https://openalex.org/${value}`,
  orcid: (value) => `https://orcid.org/${value}`,
  ror: (value) => `https://ror.org/${value}`,
  siren: (value) => `https://annuaire-entreprises.data.gouv.fr/entreprise/${value}`,
  siret: (value) => `https://annuaire-entreprises.data.gouv.fr/etablissement/${value}`,
  wikidata: (value) => `https://www.wikidata.org/entity/${value}`,
};

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
  /** the page of the register; undefined where it has none that can be told from the value */
  readonly address: string | undefined;
}

/** Reads `scheme:value`, as the observatory writes identifiers. */
export function readIdentifier(text: string): Identifier {
  const colon = text.indexOf(':');
  const [scheme, value] = [text.slice(0, colon), text.slice(colon + 1)];
  const register = Object.hasOwn(REGISTERS, scheme) ? REGISTERS[scheme] : undefined;
  return { scheme, value, address: register?.(encodeURI(value)) };
}
