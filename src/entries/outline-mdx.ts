import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isBlank, isComment } from './outline-blank.ts';
import { lineOf } from './outline-line.ts';
import { plainText } from './outline-text.ts';

/** A building block or any other element in a text. */
export interface Block {
  /** Undefined for the tags `<>` and `</>`. */
  name: string | undefined;
  line: number;
  /** Literal attributes in their order; `value` is undefined where there is none. */
  attributes: { name: string; value: string | undefined }[];
  /** Whether an attribute holds code, which is told for itself. */
  hasCode: boolean;
  /** Whether it has rows of its own, outside of any sentence. */
  isAlone: boolean;
  isEmpty: boolean;
  /** What a reader sees of it, on one line. */
  text: string;
}

/** Code or markup that would run, or that the edition does not know. */
export interface ForeignCode {
  what: 'import' | 'expression' | 'attribute-expression' | 'spread' | 'html';
  source: string;
  line: number;
}

/** Returns the element that a node is, undefined when it is none. */
export function blockOf(node: Nodes, parent: Nodes | undefined): Block | undefined {
  if (!isElement(node)) return undefined;
  return {
    name: node.name ?? undefined,
    line: lineOf(node),
    attributes: node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && !isExpression(attribute.value)
        ? [{ name: attribute.name, value: attribute.value ?? undefined }]
        : [],
    ),
    hasCode: attributeCode(node).length > 0,
    isAlone: node.type === 'mdxJsxFlowElement' || isOnlyChild(node, parent),
    isEmpty: node.children.every(isBlank),
    text: plainText(node).replace(/\s+/gu, ' ').trim(),
  };
}

/** Lists the code in a node itself; its children are asked for themselves. */
export function foreignCode(node: Nodes): ForeignCode[] {
  const line = lineOf(node);
  if (node.type === 'html') return [{ what: 'html', source: node.value, line }];
  if (node.type === 'mdxjsEsm') return [{ what: 'import', source: node.value, line }];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return isComment(node) ? [] : [{ what: 'expression', source: `{${node.value}}`, line }];
  return isElement(node) ? attributeCode(node) : [];
}

function attributeCode({ attributes, position }: JsxElement): ForeignCode[] {
  return attributes.flatMap((attribute): ForeignCode[] => {
    const line = attribute.position?.start.line ?? position?.start.line ?? 1;
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [{ what: 'spread', source: `{${attribute.value}}`, line }];
    if (!isExpression(attribute.value)) return [];
    const source = `${attribute.name}={${attribute.value.value}}`;
    return [{ what: 'attribute-expression', source, line }];
  });
}

/** An element that is alone in its paragraph is taken out of it by MDX. */
function isOnlyChild(node: JsxElement, parent: Nodes | undefined): boolean {
  if (parent?.type !== 'paragraph') return false;
  return parent.children.every(
    (child) =>
      child === node || (child.type === 'text' && child.value.trim() === '') || isElement(child),
  );
}

const isElement = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const isExpression = (value: unknown): value is { value: string } =>
  typeof value === 'object' && value !== null;

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
