/**
 * The bookmark of a state that is still to come, some transactions after that of another. Neo4j 5 writes them in PackStream:
 * a list of the database (16 bytes), the number of the transaction, and an empty list.
 */
export function later(bookmark: string, transactions: number): string {
  const bytes = Buffer.from(bookmark.slice('FB:'.length), 'base64');
  const database = bytes.subarray(0, 19);
  const number = Buffer.alloc(5);
  number.writeUInt8(0xca);
  number.writeInt32BE(numberAt(bytes, 19) + transactions, 1);
  return `FB:${Buffer.concat([database, number, Buffer.from([0x90])]).toString('base64')}`;
}

/** Reads an integer of PackStream that is not negative. */
function numberAt(bytes: Buffer, at: number): number {
  const first = bytes.readUInt8(at);
  if (first === 0xc9) return bytes.readInt16BE(at + 1);
  if (first === 0xca) return bytes.readInt32BE(at + 1);
  if (first > 0x7f) throw new Error(`No integer of PackStream: ${first}`);
  return first;
}
