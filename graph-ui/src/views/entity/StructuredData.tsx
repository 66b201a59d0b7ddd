import type { EntityDetails, SourceRecord } from '../../core/entity/facts.ts';
import { jsonLd, scriptOf } from '../../core/entity/jsonLd.ts';
import { entityPath } from '../../core/url/paths.ts';
import { useUrlState } from '../../core/url/useUrlState.ts';
import type { LinkGroup } from './around.ts';

interface StructuredDataProps {
  readonly entity: EntityDetails;
  readonly records: readonly SourceRecord[];
  readonly groups: readonly LinkGroup[];
}

/** What the page says, for machines. */
export function StructuredData({ entity, records, groups }: StructuredDataProps) {
  const { state } = useUrlState();
  const addressOf = (id: string) => window.location.origin + entityPath(id);
  const data = jsonLd({ entity, records, groups, language: state.language, addressOf });
  return <script type="application/ld+json">{scriptOf(data)}</script>;
}
