import type { IsolationStanding, PeerFigures, PeerScope, RecordPart } from '../../core/isolation.ts';
import { type Language, nameIn, sentence } from '../words.ts';
import type { Named } from './shared.ts';

/** Figures of the peers of an actor, as the analysis stored them. */
export interface ComparedActor extends PeerFigures {
  kind: 'Organisation' | 'Person';
  peerTerritory: Named | null;
}

/** How the isolation of an actor compares with that of others. */
export interface PeerComparison {
  scope: PeerScope;
  kind: 'Organisation' | 'Person';
  /** the region, where the comparison keeps to one */
  territory: Named | null;
  /** how many others there are */
  count: number;
  /** the middle one of their scores */
  median: number;
  /** share of them that is less isolated, 0 to 1 */
  lessIsolated: number;
}

/** The comparisons that there are enough peers for, the widest first. */
export function peerComparisons(figures: ComparedActor): PeerComparison[] {
  const { kind, peersOfKindMedian, peersOfKindShare, peersOfTerritoryMedian, peersOfTerritoryShare } =
    figures;
  const comparisons: PeerComparison[] = [];
  if (peersOfKindMedian != null && peersOfKindShare != null) {
    comparisons.push({
      scope: 'SAME_KIND',
      kind,
      territory: null,
      count: figures.peersOfKind,
      median: peersOfKindMedian,
      lessIsolated: peersOfKindShare,
    });
  }
  if (figures.peerTerritory && peersOfTerritoryMedian != null && peersOfTerritoryShare != null) {
    comparisons.push({
      scope: 'SAME_KIND_AND_TERRITORY',
      kind,
      territory: figures.peerTerritory,
      count: figures.peersOfTerritory,
      median: peersOfTerritoryMedian,
      lessIsolated: peersOfTerritoryShare,
    });
  }
  return comparisons;
}

/** A comparison as a plain sentence in French or English. */
export function comparisonText(comparison: PeerComparison, language: Language): string {
  const { kind, territory, count, median, lessIsolated } = comparison;
  const among = sentence(language, `peers.among.${kind}`, { count });
  const name = territory && nameIn(language, territory);
  return sentence(language, lessIsolated === 0 ? 'peers.least' : 'peers.more', {
    peers: name ? sentence(language, 'peers.within', { peers: among, name }) : among,
    share: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(
      lessIsolated,
    ),
    median: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(median),
  });
}

/** Where an actor stands, and what its record lacks when that is why, as a plain sentence in French or English. */
export function standingText(
  { standing, missing }: { standing: IsolationStanding; missing: readonly RecordPart[] },
  language: Language,
): string {
  const parts = missing.map((part) => sentence(language, `record.${part}`));
  return sentence(language, `standing.${standing}`, {
    missing: parts.join(sentence(language, 'names.separator')),
  });
}
