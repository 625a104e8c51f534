import type { IndexFile } from 'pagefind';
import { FindingsError } from '../../entries/finding.ts';
import { passageNumber } from '../query/page-list.ts';
import { removeMarks } from '../language/marks.ts';
import { namesFor, renameIn } from './content-names.ts';
import { CLIENT, loudClient } from './loud-client.ts';
import { placeOf, type SearchRecord } from './records.ts';
import { pack, strangeFile, unpack } from './signed-file.ts';

/** What the site publishes of the engine, and the name by which the engine knows each address. */
export interface CleanIndex {
  files: IndexFile[];
  ids: ReadonlyMap<string, string>;
}

/** Cleans the texts of the index, gives them names of their own, and lets its client speak of failures. */
export function cleanIndex(
  engine: readonly IndexFile[],
  records: readonly SearchRecord[],
): CleanIndex {
  const texts = engine.filter(isFragment).map(cleanFragment);
  const numbers = new Map(
    records.map((record, index) => [placeOf(record), passageNumber(index)] as const),
  );
  const names = namesFor(texts.map((text) => ({ ...text, number: numbers.get(text.url) ?? '' })));
  const others = renameIn(
    engine.filter((file) => !isFragment(file)),
    names,
  ).map((file) => (file.path === CLIENT ? loudClient(file) : file));
  const renamed = texts.map(({ url, content }, index) => ({
    id: names[index]?.after ?? '',
    url,
    content,
  }));
  return {
    files: [
      ...others,
      ...renamed.map(({ id, content }) => ({
        path: `fragment/${id}.pf_fragment`,
        content: pack(content),
      })),
    ],
    ids: new Map(renamed.map(({ id, url }) => [url, id])),
  };
}

/** What the engine stores to show a result. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string; location: number }[];
}

/** Returns a fragment without marks and everyday words, with the name that Pagefind gave it and its address. */
export function cleanFragment(file: IndexFile): { id: string; url: string; content: string } {
  const fragment = readFragment(file);
  const clean = {
    ...fragment,
    content: removeMarks(fragment.content),
    meta: { title: fragment.meta['title'] ?? '' },
    anchors: fragment.anchors.map((anchor) => ({
      ...anchor,
      text: removeMarks(anchor.text),
    })),
  };
  const id = file.path.replace(/^.*\/|\.pf_fragment$/gu, '');
  return { id, url: fragment.url, content: JSON.stringify(clean) };
}

function readFragment(file: IndexFile): Fragment {
  const text = unpack(file).toString('utf8');
  const fragment = parsed(text);
  if (isShaped(fragment)) return fragment;
  const found = `${text.slice(0, 60)} …`;
  const expected = 'JSON mit url, content, meta und anchors, jeder mit text';
  throw new FindingsError([strangeFile(file.path, found, expected)]);
}

function isShaped(value: unknown): value is Fragment {
  const { url, content, meta, anchors } = (value ?? {}) as Partial<Fragment>;
  return (
    typeof url === 'string' &&
    typeof content === 'string' &&
    typeof meta === 'object' &&
    Array.isArray(anchors) &&
    anchors.every((anchor: Partial<Fragment['anchors'][number]>) => typeof anchor.text === 'string')
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isFragment = ({ path }: IndexFile): boolean => path.endsWith('.pf_fragment');
