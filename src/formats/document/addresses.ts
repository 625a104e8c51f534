import type { Block } from './tree.ts';

/** Lists the addresses of the edition at which links arrive in some blocks. */
export function addressesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return block.addresses;
      case 'place':
        return [block.address];
      case 'box':
      case 'quote':
        return addressesIn(block.children);
      case 'pair':
        return addressesIn(block.sides.flat());
      case 'list':
        return addressesIn(block.items.flat());
      default:
        return [];
    }
  });
}
