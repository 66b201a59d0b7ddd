// @ts-expect-error: it comes without types
import { Parser } from 'saxen';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** what stands in it and in no element within it */
  readonly text: string;
}

type Decode = (text: string) => string;

/** What XML 1.0 forbids, or an ampersand that begins no entity: the parser lets both pass. */
const ILL_FORMED =
  /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;

/**
 * The root element of an XML document.
 * @throws Error when it is not well formed
 */
export function parseXml(document: string): XmlElement {
  const fault = ILL_FORMED.exec(document);
  if (fault) throw new Error(`Not XML at ${fault.index}: ${JSON.stringify(fault[0])}`);
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open = [root];
  const innermost = () => open.at(-1) ?? root;
  const fail = (error: Error) => {
    throw error;
  };
  const parser = new Parser();
  parser.on('error', fail);
  parser.on('warn', fail);
  parser.on('openTag', (name: string, attributesOf: () => Record<string, string>, decode: Decode) => {
    const attributes = Object.fromEntries(
      Object.entries(attributesOf()).map(([key, value]) => [key, decode(value)]),
    );
    const element = { name, attributes, children: [], text: '' };
    innermost().children.push(element);
    open.push(element);
  });
  parser.on('text', (text: string, decode: Decode) => {
    innermost().text += decode(text);
  });
  parser.on('closeTag', () => {
    open.pop();
  });
  parser.parse(document);
  const [only] = root.children;
  if (only === undefined || root.children.length > 1) throw new Error('Not XML: there is not one root.');
  return only;
}

/** Every element of a name within another, however deep. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}

/** The only element of a name within another. */
export function elementOf(element: XmlElement, name: string): XmlElement {
  const [only, ...others] = elementsOf(element, name);
  if (only === undefined || others.length > 0) {
    throw new Error(`There are ${others.length + Number(only !== undefined)} elements ${name}, not one.`);
  }
  return only;
}
