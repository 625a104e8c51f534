import { createHash } from 'node:crypto';

/** Puts the path of the published site before every address from the root. */
export function prefixAddresses(html: string, path: string): string {
  return html.replace(/\s(href|src|action)="\/(?!\/)/gu, ` $1="${path}`);
}

/**
 * Makes a page independent of the path it is shown under: the style and one script move into it, named by
 * their hashes in the Content-Security-Policy; everything else that would be loaded goes.
 */
export function selfContained(
  html: string,
  { style, script }: { style: string; script: string },
): string {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
  return html
    .replace(/<link rel="(?:stylesheet|preload|icon|apple-touch-icon|manifest)"[^>]*>/gu, '')
    .replace(/<script\b[^>]*\ssrc="[^"]*"[^>]*><\/script>/gu, '')
    .replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/iu, `$1${policy.join('; ')}`)
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `<script>${script}</script></body>`);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
