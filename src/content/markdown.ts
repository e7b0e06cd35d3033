import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import type { Rendered } from './entries.ts';

/** What was left out of a body, and where (lines and columns of the body, from 1). */
export interface LeftOut {
  line: number;
  column: number;
  expected: string;
  found: string;
  hint: string;
}

/** rehype-sanitize's list (that of GitHub), without pictures: they would be fetched from elsewhere. */
const allowed: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (tag) => !['img', 'picture', 'source', 'input'].includes(tag),
  ),
  protocols: { href: ['https', 'mailto'] },
  clobberPrefix: '',
};

const isAllowedLink = (url: string): boolean => /^(https:|mailto:|\/(?!\/)|#)/i.test(url);

/** The page has one h1, its title: whatever the body begins with, its headings start at level 2. */
function lowerHeadings() {
  return (tree: Root): void => {
    const headings = tree.children.filter((node) => node.type === 'heading');
    const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
    for (const heading of headings) heading.depth = Math.min(6, heading.depth + shift) as 2 | 3 | 4 | 5 | 6;
  };
}

/** In an interview, a heading that ends in a question mark is a question and is set as one. */
function markQuestions() {
  return (tree: HtmlRoot): void => {
    for (const node of tree.children) {
      if (isHeading(node) && /[?؟？]\s*$/.test(textOfHtml(node))) node.properties.className = ['question'];
    }
  };
}

/**
 * A wide table scrolls by itself, also by keyboard, so that the page need not. It is named after its section, and its headers say that they
 * are for their column.
 */
function frameTables() {
  return (tree: HtmlRoot): void => {
    let heading = '';
    tree.children = tree.children.map((node) => {
      if (isHeading(node)) heading = textOfHtml(node);
      if (node.type !== 'element' || node.tagName !== 'table') return node;
      for (const head of elementsIn(node, 'th')) head.properties.scope = 'col';
      const name = heading && { role: 'region', ariaLabel: heading };
      const properties = { className: ['table-frame'], tabIndex: 0, ...name };
      if (heading) node.properties.ariaLabel = heading;
      return { type: 'element', tagName: 'div', properties, children: [node] };
    });
  };
}

/** On a narrow page each cell stands below what its column is about: styles take that from here. */
function labelCells() {
  return (tree: HtmlRoot): void => {
    for (const frame of tree.children) {
      const rows = elementsIn(frame, 'tr');
      const heads = rows.flatMap((row) => elementsIn(row, 'th')).map(textOfHtml);
      for (const row of rows) {
        for (const [index, cell] of elementsIn(row, 'td').entries()) cell.properties.dataLabel = heads[index];
      }
    }
  };
}

/** Those inside that are of one kind, at any depth, in their order. */
const elementsIn = (node: HtmlRoot['children'][number], tagName: string): Element[] =>
  node.type === 'element'
    ? node.children.flatMap((child) => [
        ...(child.type === 'element' && child.tagName === tagName ? [child] : []),
        ...elementsIn(child, tagName),
      ])
    : [];

const isHeading = (node: HtmlRoot['children'][number]): node is Element =>
  node.type === 'element' && /^h[2-6]$/.test(node.tagName);

const textOfHtml = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOfHtml(child) : ''))
    .join('');

const parser = remark().use(remarkGfm).freeze();

const renderer = remark()
  .use(remarkGfm)
  .use(lowerHeadings)
  .use(remarkRehype)
  .use(rehypeSanitize, allowed)
  .use(markQuestions)
  .use(frameTables)
  .use(labelCells)
  .use(rehypeStringify)
  .freeze();

/**
 * Markdown (CommonMark with GitHub's tables and lists) to sanitised HTML: no raw HTML, no pictures, links to `https:`,
 * `mailto:` and places on this site alone, headings from level 2 down.
 */
export function renderMarkdown(markdown: string): { rendered: Rendered; leftOut: LeftOut[] } {
  const tree = parser.parse(markdown);
  const leftOut: LeftOut[] = [];
  visit(tree, (node) => {
    const reason = refusal(node);
    const start = node.position?.start;
    if (reason) leftOut.push({ line: start?.line ?? 1, column: start?.column ?? 1, ...reason });
  });
  visit(tree, (node) => {
    // The words of a refused link stay; only the link goes.
    if ('children' in node) {
      node.children = node.children.flatMap((child) =>
        child.type === 'link' && !isAllowedLink(child.url) ? child.children : [child],
      ) as typeof node.children;
    }
  });
  const html = renderer.stringify(renderer.runSync(tree));
  return { rendered: { html, text: textOf(tree) }, leftOut };
}

function refusal(node: Nodes): Omit<LeftOut, 'line' | 'column'> | undefined {
  if (node.type === 'html' && !/^<!--/.test(node.value)) {
    return {
      expected: 'Markdown',
      found: `HTML “${node.value.slice(0, 40)}”, which is left out`,
      hint: 'Try **bold**, lists and [links](https://…) in place of tags.',
    };
  }
  if (node.type === 'image' || node.type === 'imageReference') {
    return {
      expected: 'text',
      found: 'a picture, which is left out',
      hint: 'Try the photo field of the profile.',
    };
  }
  if ((node.type === 'link' || node.type === 'definition') && !isAllowedLink(node.url)) {
    return {
      expected: 'a link that begins with https:// or mailto:',
      found: `“${node.url.slice(0, 60)}”, which is left out`,
      hint: 'Try the whole address, with https:// in front.',
    };
  }
  return undefined;
}

function visit(node: Nodes, act: (node: Nodes) => void): void {
  act(node);
  if ('children' in node) for (const child of node.children) visit(child, act);
}

const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'tableRow', 'code']);

/** The words alone, one block a line. */
function textOf(node: Nodes): string {
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const text = node.children.map(textOf).join('');
  return blocks.has(node.type) ? `${text.trimEnd()}\n` : node.type === 'root' ? text.trim() : text;
}
