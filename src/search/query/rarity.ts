/** How much a word says that stands on so many of all pages (inverse document frequency as the engine computes it). */
export const rarity = (pages: number, pageCount: number): number =>
  Math.log(1 + (pageCount - pages + 0.5) / (pages + 0.5));
