/**
 * Turns an address from the root of the site into one relative to a page.
 *
 * relativeUrl('/praxis/', '/kapitel/7-resuemee/') // => '../../praxis/'
 * relativeUrl('/kapitel/7-resuemee/#a', '/kapitel/7-resuemee/') // => '#a'
 */
export function relativeUrl(target: string, page: string): string {
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/u.exec(target) ?? [];
  const from = page.split('/').slice(1, -1);
  const to = path.split('/').slice(1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = '../'.repeat(from.length - shared);
  const down = to.slice(shared).join('/');
  if (up + down === '' && suffix.startsWith('#')) return suffix;
  return `${up + down || './'}${suffix}`;
}

const TAG = /<(?:a|area|link|script|img|source|form|iframe|object|embed|use|image)\b[^>]*>/giu;
const CSS_URL = /url\((["']?)(\/(?!\/)[^)"']*)\1\)/gu;

/** Makes every address of a page relative; `page` is its own address from the root. Scripts and texts stay as they are. */
export function relativizeHtml(html: string, page: string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(
      /(\s(?:href|src|action|poster|xlink:href)=)(?:"(\/(?!\/)[^"]*)"|(\/(?!\/)[^\s>]*))/giu,
      (_, name: string, quoted?: string, bare?: string) =>
        `${name}"${relativeUrl(quoted ?? bare ?? '', page)}"`,
    ),
  );
}

/** Makes the addresses in a style sheet relative to its own place. */
export function relativizeCss(css: string, path: string): string {
  return css.replace(
    CSS_URL,
    (_, quote: string, target: string) => `url(${quote}${relativeUrl(target, path)}${quote})`,
  );
}
