import { KINDS, type Kind } from './kinds.ts';
import { addressOf } from './address.ts';

/** A link such as `praxis:hamburg-ombudsstelle` or `kapitel:6.2#foerderung`, taken apart. */
export interface CrossLink {
  scheme: Scheme;
  name: string;
  fragment: string;
}

/** A cross-link with the place (from 1) at which it stands in a text. */
export interface PlacedCrossLink extends CrossLink {
  line: number;
  column: number;
}

/** An address with the place (from 1) at which it stands in a text. */
export interface PlacedUrl {
  url: string;
  line: number;
  column: number;
}

/** Every entry that a link can reach: per kind, the names it goes by and its id. */
export type Targets = Record<Kind, ReadonlyMap<string, string>>;

export type Resolution =
  | { ok: true; kind: Kind; id: string; address: string }
  | { ok: false; kind: Kind; suggestions: string[] };

const SCHEMES = {
  ...(Object.fromEntries(
    Object.entries(KINDS).map(([kind, { scheme }]) => [scheme, kind]),
  ) as Record<string, Kind>),
  tab: 'figures',
} as Record<Scheme, Kind>;

const LINK = new RegExp(`^(${Object.keys(SCHEMES).join('|')}):([^#\\s]+)(?:#(\\S+))?$`, 'u');
/** `[text](url)`, `[text](url "title")` and `[label]: url`; not the notes `[^1]: …`. */
const IN_MARKDOWN = /\]\(<?([^)\s>]+)>?(?:\s[^)]*)?\)|^\[(?!\^)[^\]]+\]:\s*<?([^\s>]+)/dgu;
const COMPONENT = /<(Abbildung|Stimme)\s[^>]*?id="([^"]*)"/gu;

/** Parses a link's target; null when it is an ordinary address. */
export function parseCrossLink(url: string): CrossLink | null {
  const [, scheme, name, fragment = ''] = LINK.exec(url) ?? [];
  return scheme && name ? { scheme: scheme as Scheme, name, fragment } : null;
}

/** Finds the addresses that the links of a Markdown text lead to, whatever their form. */
export function findUrls(markdown: string): PlacedUrl[] {
  return markdown.split('\n').flatMap((text, index) =>
    [...text.matchAll(IN_MARKDOWN)].map((match) => {
      const [from] = match.indices?.[1] ?? match.indices?.[2] ?? [0];
      return { url: match[1] ?? match[2] ?? '', line: index + 1, column: from + 1 };
    }),
  );
}

/** Finds the cross-links of a Markdown text, those of `<Abbildung id>` and `<Stimme id>` included. */
export function findCrossLinks(markdown: string): PlacedCrossLink[] {
  const inLinks = findUrls(markdown).flatMap(({ url, line, column }) => {
    const link = parseCrossLink(url);
    return link ? [{ ...link, line, column }] : [];
  });
  return [...inLinks, ...findComponentLinks(markdown)].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function findComponentLinks(markdown: string): PlacedCrossLink[] {
  return [...markdown.matchAll(COMPONENT)].map((match) => {
    const before = markdown.slice(0, match.index).split('\n');
    const scheme = match[1] === 'Stimme' ? 'stimme' : 'abb';
    return {
      scheme,
      name: match[2] ?? '',
      fragment: '',
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
    };
  });
}

/** Looks a cross-link up; an unknown one comes back with up to three names that are spelled alike. */
export function resolveCrossLink(link: CrossLink, targets: Targets): Resolution {
  const kind = SCHEMES[link.scheme];
  const names = targets[kind];
  const id = names.get(nameOf(link)) ?? names.get(link.name);
  if (id !== undefined) return { ok: true, kind, id, address: addressOf(kind, id, link.fragment) };
  return { ok: false, kind, suggestions: nearest(link.name, [...new Set(names.values())]) };
}

/** Expands the short names of figures: `abb:3` and `abb:03` mean the entry `abb-03`, `tab:1` means `tab-1`. */
function nameOf({ scheme, name }: CrossLink): string {
  if (scheme === 'tab') return /^\d+$/u.test(name) ? `tab-${Number(name)}` : name;
  if (scheme === 'abb') return /^\d+$/u.test(name) ? `abb-${name.padStart(2, '0')}` : name;
  return name;
}

/** Returns the names that share most letter pairs with the wanted one (Dice's coefficient, at least 0.4). */
function nearest(wanted: string, names: string[]): string[] {
  return names
    .map((name) => ({ name, score: dice(wanted, name) }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ name }) => name);
}

function dice(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

type Scheme = (typeof KINDS)[Kind]['scheme'] | 'tab';
