/**
 * Writes a sitemap (sitemaps.org, protocol 0.9) for pages named by their addresses from the root of the site.
 *
 * sitemapOf(['/praxis/'], 'https://example.org/studie/') // lists https://example.org/studie/praxis/
 */
export function sitemapOf(addresses: readonly string[], site: string): string {
  const rows = [...addresses]
    .sort()
    .map((address) => `  <url><loc>${escape(new URL(address.slice(1), site).href)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join('\n')}\n</urlset>\n`;
}

const escape = (url: string) => url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
