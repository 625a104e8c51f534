/**
 * Returns the published address of a place on the site; undefined where the edition does not know its own address.
 *
 * published('/praxis/x/#y', new URL('https://example.org/a/')) // => 'https://example.org/a/praxis/x/#y'
 */
export const published = (path: string, site: URL | string | undefined): string | undefined =>
  site ? new URL(path.slice(1), site).href : undefined;
