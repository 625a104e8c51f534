import { SITE } from '../../site.ts';
import { FORMS } from '../../strings.ts';
import { TWIN } from '../twin/twin.ts';
import { written, type ListedEntry } from './entries.ts';

/** The name of the file. */
export const LLMS = 'llms.txt';

/** Writes the way in for language models (llmstxt.org): each page with a sentence, as Markdown. */
export function llmsText(entries: readonly ListedEntry[], site?: URL): string {
  const groups = Map.groupBy(entries, ({ group }) => group);
  const sections = [...groups].map(([group, list]) => `## ${group}\n\n${linesOf(list, site)}`);
  const { summary, optional, whole } = FORMS.llms;
  return `${[
    `# ${SITE.title}`,
    `> ${summary(SITE.subtitle)}`,
    ...sections,
    `## ${optional}\n\n- [${whole}](${written('/llms-full.txt', site)})`,
  ].join('\n\n')}\n`;
}

/** Entries that share a page are one line. */
function linesOf(entries: readonly ListedEntry[], site?: URL): string {
  const lines = entries.map(({ address, title, group, summary }) => {
    const [page = '', fragment] = address.split('#');
    const name = fragment === undefined ? title.replace(/[[\]]/gu, '\\$&') : group;
    const said = fragment === undefined && summary ? `: ${summary}` : '';
    return `- [${name}](${written(`${page}${TWIN}`, site)})${said}`;
  });
  return [...new Set(lines)].join('\n');
}
