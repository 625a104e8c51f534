import { HEADERS, HOST_FILES, KEEPING, SHORT, TEXT_TYPES, TYPES, type HostRules } from './rules.ts';

/** Writes rules for nginx, to be included in the `server` block whose `root` holds the edition. */
export function nginxRules({ base, redirects }: HostRules): string {
  const rules = [
    'charset utf-8;',
    `charset_types ${withoutHtml().join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_min_length 512;',
    `gzip_types ${withoutHtml().join(' ')};`,
    `error_page 404 ${base}404.html;`,
    ...headers(SHORT),
    ...KEEPING.flatMap(({ folders, cache }) =>
      block(`location ~ ^${base}(?:${folders.join('|')})/`, headers(cache)),
    ),
    ...block(`location ~ \\.(?:${Object.keys(TYPES).join('|')})$`, [
      ...block(
        'types',
        Object.entries(TYPES).map(([ending, type]) => `${type} ${ending};`),
      ),
    ]),
    ...block(
      `location ~ /(?:${HOST_FILES.map((file) => file.replaceAll('.', '\\.')).join('|')})$`,
      ['return 404;'],
    ),
    ...redirects.flatMap(({ from, to }) =>
      block(`location = "${base}${from.slice(1)}"`, [`return 301 "${base}${to.slice(1)}";`]),
    ),
  ];
  return [
    '# Vom Bau erzeugt; wird mit jeder Ausgabe ersetzt. Im Abschnitt „server“ einbinden: include …/_nginx.conf;',
    ...(base === '/' ? rules : block(`location ^~ ${base}`, rules)),
    '',
  ].join('\n');
}

/** nginx takes HTML for granted and warns of it. */
const withoutHtml = () => TEXT_TYPES.filter((type) => type !== 'text/html');

/**
 * A block with headers of its own gets none from around it, so each says them all. An error is not kept: a file that is
 * missing while a new edition is copied would be missing for a year.
 */
const headers = (cache: string): string[] => [
  ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
  `add_header Cache-Control "${cache}";`,
];

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];
