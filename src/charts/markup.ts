import { escapeHtml } from '../lib/escape-html.ts';

/** Finished markup, so that it is never taken for text and escaped again, nor text for markup. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Writes an element with its attributes and children; strings are text and are escaped.
 *
 * element('b', { class: 'x' }, 'A & B').markup // => '<b class="x">A &amp; B</b>'
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | Markup)[]
): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return { markup: `<${name}${pairs.join('')}>${join(children).markup}</${name}>` };
}

/** Joins pieces without anything between them. */
export const join = (pieces: readonly (string | Markup)[]): Markup => ({
  markup: pieces
    .map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : piece.markup))
    .join(''),
});
