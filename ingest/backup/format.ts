import { z } from 'zod';
import type { Written } from './value.ts';

/**
 * A backup is JSON Lines, compressed by gzip: a head, the nodes, the relationships, a tail. See docs/backup.md.
 * Raised whenever an earlier program could not read it.
 */
export const FORMAT = 1;

/** The first line. */
export const headSchema = z.object({
  observatoryBackup: z.number(),
  /** of the graph */
  graphVersion: z.number(),
  /** of the program that wrote it */
  product: z.string(),
  /** ISO 8601 */
  at: z.string(),
});
export type Head = z.infer<typeof headSchema>;

/** How many there are of one kind, and what they are: two that differ in anything have other sums. */
const tally = z.object({ count: z.number(), sum: z.string() });

/** What a graph holds, no matter in which order: nodes by their labels, relationships by type. */
const contentSchema = z.object({
  nodes: z.record(z.string(), tally),
  relationships: z.record(z.string(), tally),
});
export type Content = z.infer<typeof contentSchema>;

/** The last line. */
export const tailSchema = z.object({
  content: contentSchema,
  /** SHA-256 of all lines before it, in hexadecimal */
  sha256: z.string(),
});
export type Tail = z.infer<typeof tailSchema>;

type WrittenProperties = Readonly<Record<string, Written>>;

/** A node; the first one of a file is number 0. Labels and names of properties are in order. */
export interface WrittenNode {
  labels: readonly string[];
  properties: WrittenProperties;
}

/** A relationship between nodes by their numbers. */
export interface WrittenRelationship {
  type: string;
  from: number;
  to: number;
  properties: WrittenProperties;
}

export type Item = WrittenNode | WrittenRelationship;

export function isNode(item: Item): item is WrittenNode {
  return 'labels' in item;
}
