import { escapeHtml } from '../../lib/escape-html.ts';
import { SITE } from '../../site.ts';

/** Writes a file of the book. */
export const page = (title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${SITE.language}" xml:lang="${SITE.language}">
<head><meta charset="UTF-8"/><title>${escapeHtml(title)}</title><link rel="stylesheet" href="buch.css"/></head>
<body>
${body}
</body>
</html>
`;

/** How a book looks where its reader has not chosen otherwise. */
export const CSS = `body { line-height: 1.5; }
h1, h2, h3, h4, h5, h6 { hyphens: none; line-height: 1.2; page-break-after: avoid; break-after: avoid; }
.lead, .above { page-break-after: avoid; break-after: avoid; }
.lead { font-size: 1.1em; }
.small, .above, caption, figcaption { font-size: 0.85em; }
.caption { font-weight: bold; }
.marke { font-size: 0.75em; line-height: 0; vertical-align: super; }
.kasten { border: 1px solid; margin: 1em 0; padding: 0 1em; }
blockquote { border-left: 3px solid; margin: 1em 0; padding-left: 1em; }
table { border-collapse: collapse; margin: 1em 0; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
th.rechts, td.rechts { text-align: right; }
li > p { margin: 0.3em 0; }
nav ol { list-style: none; padding-left: 1em; }
aside[role=doc-footnote] { clear: left; font-size: 0.9em; margin: 0.8em 0; }
.nummer { float: left; margin: 0; padding-right: 0.5em; }
.nummer + p { margin-top: 0; }
dt { font-weight: bold; margin-top: 0.4em; }
dd { margin-left: 1em; }
figure { margin: 1em 0; }
img { max-width: 100%; }
`;
