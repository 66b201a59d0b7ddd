import { fromMarkdown } from 'mdast-util-from-markdown';

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Kinds of node that stand on lines of their own (mdast, the syntax tree of Markdown). */
const BLOCKS: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'definition',
  'heading',
  'html',
  'list',
  'listItem',
  'paragraph',
  'thematicBreak',
]);

/** What people write that is not quite Markdown, with what to read it as. */
const NEARLY: readonly (readonly [RegExp, string])[] = [
  // A picture whose address has a space in it, or that stands in the text itself and was cut by a catalogue.
  [/!\[[^\]]*\]\((?:data:[^)\s]*\)?|[^)\n]*\))/g, ''],
  // A link whose address has a space in it.
  [/\[([^\]]*)\]\([^)\n]*\)/g, '$1'],
  // Emphasis that ends after a space: `**so **`.
  [/\*\*/g, ''],
];

/**
 * What a text in Markdown (CommonMark) says, without its marks: emphasis, headings, lists, links without their
 * addresses; pictures are left out, since their texts describe what is not there. HTML within it stays.
 */
export function markdownText(markdown: string): string {
  const text = NEARLY.reduce(
    (read, [found, by]) => read.replaceAll(found, by),
    textOf(fromMarkdown(markdown)),
  );
  return text.replaceAll(/\n{2,}/g, '\n').trim();
}

function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  const text = 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}
