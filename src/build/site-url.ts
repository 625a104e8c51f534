/**
 * Reads the absolute address of the published site from the environment.
 * Takes the raw value of SITE_URL; returns it with a trailing slash, or undefined when it is not set.
 * Throws when it is set but no http(s) address.
 *
 * siteUrl('https://example.org/studie') // => 'https://example.org/studie/'
 */
export function siteUrl(value: string | undefined): string | undefined {
  if (!value?.trim()) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new Error(
      `SITE_URL: gefunden „${value}“, erwartet eine vollständige Adresse wie https://example.org/studie/`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
