import type { Ecosystem } from './ecosystem.ts';
import { linesOf, readEcosystem } from './read.ts';

// The observatory is read only: what was answered stays good until the page is loaded again.
const answers = new Map<string, Promise<Ecosystem>>();

/**
 * The ecosystem of an address, asked for once.
 * @throws Error when the server does not give it; whoever asks later asks anew
 */
export function askEcosystem(address: string): Promise<Ecosystem> {
  const known = answers.get(address);
  if (known) return known;
  const asked = fetchEcosystem(address);
  answers.set(address, asked);
  asked.catch(() => answers.delete(address));
  return asked;
}

async function fetchEcosystem(address: string): Promise<Ecosystem> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  return readEcosystem(linesOf(response.body));
}
