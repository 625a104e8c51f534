import { severityOf } from '../finding-codes.ts';
import type { Finding } from '../finding.ts';
import { helpOn, inOrder } from './order.ts';

/**
 * Writes findings as workflow commands of GitHub Actions, which show them beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const formatGithub = (findings: readonly Finding[]): string =>
  inOrder(findings).map(commandOf).join('\n');

function commandOf({ code, file, line, column, found, expected, remedy }: Finding): string {
  const properties = Object.entries({ file, line, col: column, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  const message = [
    `gefunden: ${found}`,
    `erwartet: ${expected}`,
    `Abhilfe: ${remedy}`,
    `Hilfe: ${helpOn(code)}`,
  ].join('\n');
  const command = severityOf(code) === 'error' ? 'error' : 'notice';
  return `::${command} ${properties}::${escapeData(message)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
