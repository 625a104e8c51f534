import { join, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { CONTENT } from '../entries/content-layout.ts';
import type { Finding } from '../entries/finding.ts';
import { bySeverity, helpOn, inOrder } from '../entries/report/order.ts';
import { countOf, formatText, placeOf } from '../entries/report/text.ts';
import { ASKED, TOLD, type ShownFinding } from './findings-bar-messages.ts';

interface Options {
  root: string;
  server: HookParameters<'astro:server:setup'>['server'];
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>;
  check: () => readonly Finding[];
}

/** Editors save several files at once, and some editors one file in several steps; in milliseconds. */
const PAUSE = 50;

/**
 * When pages are loaded anew after the last error is mended, in milliseconds: the check may be done before Astro has
 * read the mended file, and a page that is loaded too early would stay broken.
 */
const RELOADS = [200, 800];

/**
 * Checks the content whenever a file of it changes, while somebody edits. What is found stands in the terminal and, in
 * a bar, on every page that is open; pages are loaded anew when the last error is mended.
 */
export function watchContent({ root, server, logger, check }: Options): void {
  let errors = tell(logger, check(), undefined);
  let waiting: NodeJS.Timeout | undefined;
  const reload = () => {
    if (errors.length === 0) server.hot.send({ type: 'full-reload' });
  };
  const look = () => {
    const before = errors;
    errors = tell(logger, check(), before);
    server.hot.send(TOLD, shown(errors));
    if (before.length > 0 && errors.length === 0)
      for (const time of RELOADS) setTimeout(reload, time);
  };
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(join(root, CONTENT) + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, PAUSE);
  });
  server.hot.on(ASKED, (_, client) => {
    client.send(TOLD, shown(errors));
  });
}

/** Prints what is new since the last look, and returns the errors. */
function tell(
  logger: Options['logger'],
  findings: readonly Finding[],
  before: readonly Finding[] | undefined,
): readonly Finding[] {
  const { errors, hints } = bySeverity(findings);
  const isNew = before === undefined || formatText(errors) !== formatText(before);
  if (isNew && errors.length > 0) logger.warn(`\n${formatText(errors)}`);
  if (isNew && errors.length === 0 && before) logger.info('Inhalt geprüft: keine Fehler.');
  if (!before && hints.length > 0) logger.info(`${countOf(hints)}; npm run check zeigt sie`);
  return errors;
}

const shown = (findings: readonly Finding[]): ShownFinding[] =>
  inOrder(findings).map((finding) => {
    const { code, found, expected, remedy, mended = '' } = finding;
    return { code, place: placeOf(finding), found, expected, remedy, mended, help: helpOn(code) };
  });
