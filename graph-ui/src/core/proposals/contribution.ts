const CONTRIBUTION = 'contribution-';
const NETWORK = 'network:';

/** The network whose contribution a data set is, such as `contribution-tmnlab`; undefined for any other data set. */
export function contributorOf(dataset: string): string | undefined {
  return dataset.startsWith(CONTRIBUTION) ? NETWORK + dataset.slice(CONTRIBUTION.length) : undefined;
}

/** Whether a source is a network that says something by itself, rather than a page or a report. */
export function isNetwork(source: string): boolean {
  return source.startsWith(NETWORK);
}
