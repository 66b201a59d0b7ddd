/** Pixels that a view needs to be of use within another page. */
export const EMBED_HEIGHT = 600;

/**
 * The code that puts a view into another site.
 * @param address of the view, absolute
 * @param title what the view is, for those who do not see it
 */
export function embedCode(address: string, title: string): string {
  const attributes = {
    src: address,
    title,
    width: '100%',
    height: String(EMBED_HEIGHT),
    style: 'border: 0',
    loading: 'lazy',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
