import { KINDS, WITH_SECTIONS, type Kind } from '../entries/kinds.ts';
import { outlineOf } from '../entries/outline.ts';
import type { ListedEntry } from '../formats/machines/entries.ts';
import { edition } from '../edition/edition.ts';

/** Lists all entries in the order of their kinds, for files that machines read. */
export async function listedEntries(): Promise<ListedEntry[]> {
  const { all, link } = await edition();
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    all[kind].map(({ id, data, body = '' }) => {
      const { title, href } = link(kind, id);
      return {
        kind: KINDS[kind].scheme,
        group: KINDS[kind].plural,
        id,
        title,
        summary: 'summary' in data ? data.summary : undefined,
        address: href,
        pages: 'source' in data ? data.source.pages : [],
        sections: WITH_SECTIONS.has(kind)
          ? outlineOf(body).headings.map(({ slug, text }) => ({ id: slug, title: text }))
          : [],
      };
    }),
  );
}
