import { published } from '../../lib/published.ts';

/** Name of the picture that networks show with a link, beside its page or at the root of the site. */
export const PREVIEW = 'vorschau.png';

/**
 * Returns the published address of the picture of a page; undefined where that of the site is not known.
 *
 * ogImage('/praxis/x/', new URL('https://example.org/a/')) // => 'https://example.org/a/praxis/x/vorschau.png'
 */
export const ogImage = (page: string, site: URL | undefined): string | undefined =>
  published(`${page}${PREVIEW}`, site);

/** Lets a page name a picture of its own in place of that of the edition. */
export function withOwnPicture(html: string, page: string, site: URL | undefined): string {
  return html.replace(
    `property="og:image" content="${ogImage('/', site) ?? ''}"`,
    `property="og:image" content="${ogImage(page, site) ?? ''}"`,
  );
}
