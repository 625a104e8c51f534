import type { Text } from 'mdast';

/** An empty element that is nothing but a place on the page. */
export const place = (id: string): Text =>
  ({
    type: 'text',
    value: '',
    data: { hName: 'span', hProperties: { id } },
  }) as unknown as Text;
