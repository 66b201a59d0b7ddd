import type { Connector } from './common/connector.ts';
import { crossref } from './crossref.ts';
import { entreprises } from './entreprises.ts';
import { hal } from './hal.ts';
import { openalex } from './openalex.ts';
import { opendatasoft } from './opendatasoft/opendatasoft.ts';
import { ror } from './ror.ts';
import { theses } from './theses.ts';
import { wikidata } from './wikidata.ts';

/** The public sources that are read over HTTP, each a command with its options. */
export const connectors: readonly Connector[] = [
  hal,
  theses,
  openalex,
  crossref,
  ror,
  wikidata,
  entreprises,
  opendatasoft,
];
