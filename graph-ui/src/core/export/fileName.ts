/** Longer names are a burden in a folder. */
const LONGEST = 60;

/**
 * A name for a file that every system takes: letters without accents, digits and hyphens.
 * @param title what the file holds
 * @param date ISO 8601
 * @param end of the name, without the point
 */
export function fileName(title: string, date: string, end: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, LONGEST)
    .replaceAll(/^-|-$/g, '');
  return `${plain}-${date}.${end}`;
}
