declare module 'subset-font' {
  /** Cuts a font down to the characters of a text (harfbuzz). */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      /** Leaves out glyphs that only features of the layout would bring in. */
      noLayoutClosure?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    },
  ): Promise<Buffer>;
}

declare namespace App {
  /** What the components of a page tell each other. */
  interface Locals {
    /** Whether the page has the styles of charts already. */
    hasChartStyles?: boolean;
  }
}
