import type { Processor } from 'unified';
import { bareAddresses } from './bare-addresses.ts';
import { boldBesideSigns } from './emphasis.ts';
import { escapes } from './escapes.ts';
import { lessThanIsText } from './less-than.ts';
import { places } from './places.ts';
import type { Extension } from './types.ts';

/**
 * A remark plug-in that reads Markdown as German authors write it. The checks and Astro use it alike, after GFM and
 * MDX, so that both see the same text.
 */
export function remarkGerman(this: Processor): void {
  const data = this.data();
  lessThanIsText((data.micromarkExtensions ?? []).flat<Extension[]>());
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push(escapes, {
    transforms: [places, bareAddresses, boldBesideSigns],
  });
}
