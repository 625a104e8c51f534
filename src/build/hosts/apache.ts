import {
  HEADERS,
  KEEPING,
  SHORT,
  TEXT_ENDINGS,
  TEXT_TYPES,
  TYPES,
  type HostRules,
} from './rules.ts';

/**
 * Writes a `.htaccess` that works in any folder of an Apache from 2.2 on and asks for no right but `FileInfo`: nothing
 * in it needs mod_rewrite, and what a server lacks is passed over.
 */
export const htaccess = ({ base, redirects }: HostRules): string =>
  [
    '# Vom Bau erzeugt; wird mit jeder Ausgabe ersetzt.',
    `ErrorDocument 404 ${base}404.html`,
    ...whereThere('mod_mime.c', [
      ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
      'AddType font/woff2 .woff2',
      `AddCharset utf-8 ${TEXT_ENDINGS.map((ending) => `.${ending}`).join(' ')}`,
    ]),
    ...whereThere('mod_headers.c', headers()),
    ...whereThere('mod_deflate.c', [
      ...whereThere('mod_filter.c', [`AddOutputFilterByType DEFLATE ${TEXT_TYPES.join(' ')}`]),
    ]),
    ...whereThere('mod_alias.c', redirects.map(redirect)),
    '',
  ].join('\n');

/** Puts lines into a condition that a module is loaded; without lines there is nothing. */
const whereThere = (module: string, lines: readonly string[]): string[] =>
  lines.length === 0
    ? []
    : [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];

function headers(): string[] {
  const keeping = KEEPING.map(({ folders, cache }, index) => ({
    test: `SetEnvIf Request_URI "/(?:${folders.join('|')})/" ausgabe_haltbar_${index}`,
    header: `Header set Cache-Control "${cache}" env=ausgabe_haltbar_${index}`,
  }));
  return [
    ...Object.entries(HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${SHORT}"`,
    ...whereThere(
      'mod_setenvif.c',
      keeping.flatMap(({ test, header }) => [test, header]),
    ),
  ];
}

/** The file lies in the folder of the edition, so that whatever stands before an address is the way to it. */
const redirect = ({ from, to }: HostRules['redirects'][number]): string =>
  `RedirectMatch 301 "^(.*)${from.replaceAll('.', '\\.')}$" "$1${to}"`;
