// Sentences of this room stand here and not in src/strings.ts: its scripts would else load those of the search, too.

/** What the control says that keeps something. */
export const KEEP = {
  keep: 'Merken',
  kept: 'Gemerkt',
  keepWhat: 'Was merken?',
  wholePage: 'die ganze Seite',
  dropped: 'Nicht mehr gemerkt',
  show: 'Zur Merkliste',
  notKept: 'Dieser Browser behält die Liste nicht, sie gilt nur für diese Seite.',
} as const;
