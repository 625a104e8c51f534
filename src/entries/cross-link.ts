import { KINDS, type Kind } from './kinds.ts';
import { nearest } from '../lib/nearest.ts';
import { addressOf } from './address.ts';

/** A link such as `praxis:hamburg-ombudsstelle` or `kapitel:6.2#foerderung`, taken apart. */
export interface CrossLink {
  scheme: Scheme;
  name: string;
  fragment: string;
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
  wert: 'figures',
} as Record<Scheme, Kind>;

/** What stands before the colon of a cross-link. */
export const CROSS_SCHEMES = Object.keys(SCHEMES) as readonly Scheme[];

const LINK = new RegExp(`^(${CROSS_SCHEMES.join('|')}):([^#\\s]+)(?:#(\\S+))?$`, 'u');
/** Parses a link's target; null when it is an ordinary address. */
export function parseCrossLink(url: string): CrossLink | null {
  const [, scheme, name, fragment = ''] = LINK.exec(url) ?? [];
  return scheme && name ? { scheme: scheme as Scheme, name, fragment } : null;
}

/** Looks a cross-link up; an unknown one comes back with up to three names that are spelled alike. */
export function resolveCrossLink(link: CrossLink, targets: Targets): Resolution {
  const kind = SCHEMES[link.scheme];
  const names = targets[kind];
  const id = names.get(entryName(link.scheme, link.name)) ?? names.get(link.name);
  if (id !== undefined) return { ok: true, kind, id, address: addressOf(kind, id, link.fragment) };
  return {
    ok: false,
    kind,
    suggestions: nearest(entryName(link.scheme, link.name), new Set(names.values())),
  };
}

/**
 * Expands the short names of figures: `abb:3` and `abb:03` mean the entry `abb-03`, `tab:1` means `tab-1`; a value
 * (`wert:abb-03/eingetragener-verein`) leads to its figure.
 */
export function entryName(scheme: Scheme, name: string): string {
  if (scheme === 'wert') return name.split('/')[0] ?? '';
  if (scheme === 'tab') return /^\d+$/u.test(name) ? `tab-${Number(name)}` : name;
  if (scheme === 'abb')
    return /^\d+$/u.test(name) ? `abb-${String(Number(name)).padStart(2, '0')}` : name;
  return name;
}

type Scheme = (typeof KINDS)[Kind]['scheme'] | 'tab' | 'wert';
