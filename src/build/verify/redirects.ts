import type { Finding } from '../../entries/finding.ts';
import type { Copy, Report } from './copy.ts';
import { ask } from './files.ts';

/** Checks that old addresses lead on: by the host, or by the page that stands there, whose bytes have been compared. */
export async function checkRedirects(copy: Copy): Promise<Report> {
  const report: Report = { errors: [], notes: [] };
  for (const [from, to] of Object.entries(copy.manifest.redirects)) {
    const file = new URL(from.slice(1), copy.url).href;
    const answer = await ask(file);
    if (typeof answer === 'string' || answer.status === 200) continue;
    const target = answer.headers.get('location') ?? '';
    const wanted = new URL(to.slice(1), copy.url);
    const isRight =
      [301, 308].includes(answer.status) &&
      URL.canParse(target, file) &&
      new URL(target, file).pathname === wanted.pathname;
    if (!isRight) report.errors.push(misled(file, answer.status, target, wanted.pathname));
  }
  return report;
}

const misled = (file: string, status: number, target: string, wanted: string): Finding => ({
  code: 'kopie-umleitung',
  file,
  found: `die Antwort ${status}${target && ` nach ${target}`}`,
  expected: `eine dauerhafte Umleitung nach ${wanted}, oder die Seite, die dorthin führt`,
  remedy: 'mit SITE_URL bauen und die Regeln dieser Ausgabe für den Server übernehmen',
});
