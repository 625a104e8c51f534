import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { citationCff } from './citation-cff.ts';
import type { ListedEntry } from './entries.ts';
import { linkset, withForms } from './linkset.ts';
import { llmsText } from './llms.ts';
import { roCrate } from './ro-crate.ts';
import { xref } from './xref.ts';

const SITE = new URL('https://example.org/studie/');
const entry = (more: Partial<ListedEntry>): ListedEntry => ({
  kind: 'praxis',
  group: 'Praxis',
  id: 'x',
  title: 'Ein [Titel]',
  summary: 'Ein Satz.',
  address: '/praxis/x/',
  pages: [44],
  sections: [{ id: 'a', title: 'A' }],
  ...more,
});
const ENTRIES = [
  entry({}),
  entry({ kind: 'glossar', group: 'Glossar', id: 'y', address: '/glossar/#y', sections: [] }),
  entry({ kind: 'glossar', group: 'Glossar', id: 'z', address: '/glossar/#z', sections: [] }),
];

test('entries and sections have id, title, kind and address', () => {
  const { entries } = JSON.parse(xref(ENTRIES)) as { entries: unknown[] };
  expect(entries.slice(0, 2)).toEqual([
    { kind: 'praxis', id: 'x', title: 'Ein [Titel]', address: 'praxis/x/' },
    { kind: 'abschnitt', id: 'x#a', title: 'A', address: 'praxis/x/#a' },
  ]);
  expect(xref(ENTRIES, SITE)).toContain('"https://example.org/studie/glossar/#y"');
});

test('language models find each page once, as Markdown', () => {
  expect(llmsText(ENTRIES)).toMatch(/^# Willkommensinitiativen\n\n> \S/u);
  expect(llmsText(ENTRIES)).toContain(
    '## Praxis\n\n- [Ein \\[Titel\\]](praxis/x/index.md): Ein Satz.\n\n## Glossar\n\n- [Glossar](glossar/index.md)\n\n',
  );
});

test('a link set has an anchor for the whole and for each page, and targets with types', () => {
  const { linkset: links } = JSON.parse(linkset(ENTRIES, SITE)) as {
    linkset: Record<string, unknown>[];
  };
  expect(links.map(({ anchor }) => anchor)).toEqual([SITE.href, `${SITE.href}praxis/x/`]);
  expect(links[1]).toMatchObject({
    alternate: [{ href: `${SITE.href}praxis/x/index.md`, type: 'text/markdown' }],
    collection: [{ href: SITE.href, type: 'text/html' }],
  });
  expect(JSON.stringify(links[1])).toContain('praxis/x/zitat.bib');
});

test('the citation is YAML with editors as authors and the study as reference', () => {
  expect(load(citationCff('Stadt „Köln“: Amt', SITE))).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    'date-released': '2026-01-01',
    url: SITE.href,
    authors: [{ name: 'Stadt „Köln“: Amt' }],
    references: [{ type: 'report', year: 2019, authors: [{ 'family-names': 'Gesemann' }, {}, {}] }],
  });
});

test('every node that the research object refers to is in it', () => {
  const crate = roCrate([{ path: 'daten/x.csv', name: 'X', type: 'text/csv; charset=utf-8' }], '');
  const { '@graph': graph } = JSON.parse(crate) as { '@graph': { '@id': string }[] };
  const ids = new Set(graph.map((node) => node['@id']));
  const referred = [...crate.matchAll(/\{\s*"@id": "([^"]+)"\s*\}/gu)].map(([, id = '']) => id);
  expect(referred.filter((id) => !ids.has(id) && !id.startsWith('https:'))).toEqual([]);
  expect(graph[1]).toMatchObject({ '@id': './', '@type': 'Dataset', datePublished: '2026-01-01' });
});

test('the forms that are made beside a page are named with it, once', () => {
  const { linkset: links } = JSON.parse(linkset(ENTRIES, SITE)) as {
    linkset: { anchor: string }[];
  };
  const page = links.find(({ anchor }) => anchor !== SITE.href)?.anchor ?? '';
  const forms = [
    `${page.replace(SITE.href, '/')}x.pdf`,
    '/mitnehmen/willkommensinitiativen.epub',
    '/abbildungen/vorschau.png',
  ].map((address) => ({ address }));
  const once = withForms(linkset(ENTRIES, SITE), forms, SITE);
  expect(withForms(once, forms, SITE)).toBe(once);
  const { linkset: read } = JSON.parse(once) as {
    linkset: { anchor: string; alternate?: unknown[] }[];
  };
  const formsOf = (address: string) => read.find(({ anchor }) => anchor === address)?.alternate;
  expect(formsOf(page)).toContainEqual({ href: `${page}x.pdf`, type: 'application/pdf' });
  expect(formsOf(SITE.href)).toEqual([
    {
      href: `${SITE.href}mitnehmen/willkommensinitiativen.epub`,
      type: 'application/epub+zip',
    },
  ]);
});
