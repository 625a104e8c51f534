import type { DefaultTreeAdapterTypes } from 'parse5';

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

/** Attributes that hold an address, `srcset` a list of them. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href']);
/** The content of a `<meta http-equiv="refresh">`. */
const REFRESH = /^(0; url=)(\/(?!\/)\S*)$/u;
const CSS_URL = /url\((["']?)(\/(?!\/)[^)"']*)\1\)/gu;

interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Makes every address of a page relative, in its text and in its tree, which knows the places; `page` is its own
 * address from the root. Everything else, scripts and texts among it, stays as it is, byte for byte.
 */
export function relativizeHtml(
  html: string,
  page: string,
  document: DefaultTreeAdapterTypes.Document,
): string {
  const edits: Edit[] = [];
  relativizeTree(document, page, edits);
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    result += html.slice(done, start) + text;
    done = end;
  }
  return result + html.slice(done);
}

function relativizeTree(
  node: DefaultTreeAdapterTypes.ParentNode,
  page: string,
  edits: Edit[],
): void {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    for (const attribute of child.attrs) {
      const { name, prefix, value } = attribute;
      const full = prefix ? `${prefix}:${name}` : name;
      const place = child.sourceCodeLocation?.attrs?.[full];
      const relative = relativeAttribute(full, value, page);
      if (!place || relative === value) continue;
      attribute.value = relative;
      edits.push({
        start: place.startOffset,
        end: place.endOffset,
        text: `${full}="${escape(relative)}"`,
      });
    }
    relativizeTree('content' in child ? child.content : child, page, edits);
    if ('content' in child) relativizeTree(child, page, edits);
  }
}

function relativeAttribute(name: string, value: string, page: string): string {
  if (name === 'srcset' || name === 'imagesrcset')
    return value.replace(
      /(^|,\s*)(\/(?!\/)\S*)/gu,
      (_, before: string, url: string) => before + relativeUrl(url, page),
    );
  if (name === 'content')
    return value.replace(
      REFRESH,
      (_, before: string, url: string) => before + relativeUrl(url, page),
    );
  return ADDRESSES.has(name) && /^\/(?!\/)/u.test(value) ? relativeUrl(value, page) : value;
}

const escape = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Makes the addresses in a style sheet relative to its own place. */
export function relativizeCss(css: string, path: string): string {
  return css.replace(
    CSS_URL,
    (_, quote: string, target: string) => `url(${quote}${relativeUrl(target, path)}${quote})`,
  );
}
