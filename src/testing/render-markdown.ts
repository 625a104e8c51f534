import { pathToFileURL } from 'node:url';
import type { Targets } from '../entries/cross-link.ts';
import type { PlacePlan } from '../entries/ledger/plan.ts';
import { markdownProcessor } from '../markdown/processor.ts';
import { KIND_NAMES, type Kind } from '../entries/kinds.ts';

const known = (...names: string[]) => new Map(names.map((name) => [name, name]));

const TARGETS: Targets = {
  ...(Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()])) as Record<
    Kind,
    Map<string, string>
  >),
  chapters: known('zusammenfassung').set('6.2', '6-2-vernetzung'),
  cities: known('hamburg', 'koeln'),
  practices: known('hamburg-ombudsstelle'),
  figures: known('abb-03'),
  terms: known('helferkreis'),
};

/** Entries that have a preview. */
const PREVIEWS = new Map([
  ['/glossar/#helferkreis', { title: 'Helferkreis', text: 'Ein Kreis von Helfenden.' }],
  ['/abbildungen/abb-03/', { title: 'Abb. 3', text: 'Frage: Wie viele?' }],
]);

/** Sends a text through the processor of the edition; a few entries are known to cross-links. */
export async function renderMarkdown(
  markdown: string,
  file = 'content/kapitel/probe.mdx',
  places: PlacePlan = { texts: new Map(), rows: [] },
): Promise<string> {
  const processor = markdownProcessor({
    targets: () => TARGETS,
    places: () => places,
    previews: () => PREVIEWS,
  });
  const renderer = await processor.createRenderer({ syntaxHighlight: false });
  const { code } = await renderer.render(markdown, { fileURL: pathToFileURL(`/projekt/${file}`) });
  return code;
}
