import { addressOf } from '../entries/address.ts';
import type { Kind } from '../entries/kinds.ts';
import type { Content, SourceFile } from '../entries/read.ts';
import { figure } from '../entries/schemas/figure.ts';
import { work } from '../entries/schemas/work.ts';
import { figureText } from '../formats/figure-facts.ts';
import { workText } from '../formats/work-text.ts';
import { typeset } from '../lib/typeset.ts';
import type { Preview } from '../markdown/previews.ts';

const known = new WeakMap<Content, ReadonlyMap<string, Preview>>();

/** Returns what previews say of the entries of an edition, by address; worked out once for each state of the content. */
export function previewsIn(content: Content): ReadonlyMap<string, Preview> {
  const previews = known.get(content) ?? previewsOf(content.files);
  known.set(content, previews);
  return previews;
}

const previewsOf = (files: readonly SourceFile[]): Map<string, Preview> =>
  new Map(
    files.flatMap((file) => {
      const preview = TEXTS[file.kind]?.(file.data);
      return preview ? [[addressOf(file.kind, file.id), preview] as const] : [];
    }),
  );

const summary = ({ title, summary }: SourceFile['data']): Preview => ({
  title: typeset(String(title)),
  text: typeset(String(summary)),
});

/** What is said of each kind; others are read where they stand. */
const TEXTS: Partial<Record<Kind, (data: SourceFile['data']) => Preview | undefined>> = {
  terms: summary,
  cities: summary,
  practices: summary,
  figures: (data) => {
    const drawn = figure.safeParse(data).data;
    return drawn && { title: typeset(drawn.number), text: typeset(figureText(drawn)) };
  },
  works: (data) => {
    const cited = work.safeParse(data).data;
    if (!cited) return undefined;
    const { people, title, rest } = workText(cited);
    return {
      title: cited.short,
      text: [people, title, rest].join('').replace(/ +/gu, ' ').trim(),
    };
  },
};
