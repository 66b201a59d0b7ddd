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

/**
 * What a text in Markdown (CommonMark) says, without its marks: emphasis, headings, lists, links without their
 * addresses; pictures are left out, since their texts describe what is not there. HTML within it stays. Emphasis that
 * does not close as it should (`**so **`) is no Markdown, but is what people write: its marks go as well.
 */
export function markdownText(markdown: string): string {
  return textOf(fromMarkdown(markdown))
    .replaceAll(/\*\*/g, '')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
}

function textOf(node: Node): string {
  if (node.type === 'break') return '\n';
  const text = 'children' in node ? node.children.map(textOf).join('') : 'value' in node ? node.value : '';
  return BLOCKS.has(node.type) ? `${text}\n` : text;
}
