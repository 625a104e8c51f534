import { cityCards } from '../edition/city-cards.ts';
import { chapterTree, type ChapterNode } from '../edition/chapter-pages.ts';
import { works, type WorkView } from '../edition/work-views.ts';
import { voicesByChapter } from '../edition/voice-views.ts';
import { addressOf } from '../entries/address.ts';
import type { Kind } from '../entries/kinds.ts';
import { plain } from '../formats/document/from-markdown.ts';
import { text, type Block, type Document, type Inline } from '../formats/document/tree.ts';
import { workText } from '../formats/work-text.ts';
import { SITE } from '../site.ts';
import { FORMS, LABELS, LISTS } from '../strings.ts';
import { chapterBlocks } from './chapter.ts';
import { cityBlocks } from './city.ts';
import type { Shelf } from './context.ts';
import { authorsOf, colophonOf } from './documents.ts';
import { heading, unlisted } from './headed.ts';
import { practiceBlocks } from './practice.ts';
import { voiceBlock } from './voice.ts';

/** Makes the document of the whole edition, part by part; `site` is where it is published, if that is known. */
export async function bookDocument(shelf: Shelf, site?: URL): Promise<Document> {
  const parts = [
    part(
      'kapitel',
      (await chapterTree()).flatMap((node) => chapter(node, 2, shelf)),
    ),
    part('modelle', models(shelf)),
    part('staedte', await cities(shelf)),
    part('praxis', await practices(shelf)),
    part('fragen', questions(shelf)),
    part('stimmen', await voices()),
    part('glossar', terms(shelf)),
    part('literatur', (await works()).flatMap(work)),
    about(shelf),
    index(shelf),
  ];
  return {
    title: SITE.title,
    subtitle: SITE.subtitle,
    summary: FORMS.bookSummary,
    authors: authorsOf(shelf),
    language: SITE.language,
    layout: 'book',
    blocks: [{ type: 'contents', title: FORMS.contents, depth: 3 }, ...parts.flat()],
    colophon: colophonOf(SITE.title, [], shelf, site?.href),
  };
}

function part(list: keyof typeof LISTS, blocks: readonly Block[]): Block[] {
  return [heading(LISTS[list].title, 1, { addresses: [`/${list}/`], isNewPage: true }), ...blocks];
}

/** A title of an entry, to which links lead. */
const titled = (kind: Kind, id: string, level: number, { link }: Shelf, isListed = true) => {
  const { title, href } = link(kind, id);
  return heading(title, level, { addresses: [href], isListed });
};

function chapter(node: ChapterNode, level: number, shelf: Shelf): Block[] {
  return [
    titled('chapters', node.id, level, shelf),
    ...chapterBlocks(node.id, shelf, level + 1),
    ...node.children.flatMap((child) => chapter(child, level + 1, shelf)),
  ];
}

const models = (shelf: Shelf): Block[] =>
  shelf.all.models.flatMap(({ id, data }) => [
    titled('models', id, 2, shelf),
    { type: 'paragraph', role: 'lead', children: plain(data.summary) },
    ...shelf.textOf('models', id, 3),
    heading(LABELS.examples, 3, { isListed: false }),
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: data.examples.map(({ city, name, practice }) => [
        {
          type: 'paragraph',
          children: [
            linkTo('cities', city, shelf),
            text(': '),
            ...(practice
              ? [{ ...linkTo('practices', practice, shelf), children: plain(name) }]
              : plain(name)),
          ],
        },
      ]),
    },
  ]);

const linkTo = (kind: Kind, id: string, { link }: Shelf) => {
  const { title, href } = link(kind, id);
  return { type: 'link', href, children: plain(title) } satisfies Inline;
};

async function cities(shelf: Shelf): Promise<Block[]> {
  const parts = (await cityCards()).map(async ({ id }) => [
    titled('cities', id, 2, shelf),
    ...unlisted(await cityBlocks(id, shelf, 3, false)),
  ]);
  return (await Promise.all(parts)).flat();
}

async function practices(shelf: Shelf): Promise<Block[]> {
  const parts = shelf.all.practices.map(async ({ id }) => [
    titled('practices', id, 2, shelf),
    ...unlisted(await practiceBlocks(id, shelf, 3)),
  ]);
  return (await Promise.all(parts)).flat();
}

const questions = (shelf: Shelf): Block[] =>
  shelf.all.questions.flatMap(({ id }) => [
    titled('questions', id, 2, shelf, false),
    ...shelf.textOf('questions', id, 3),
  ]);

async function voices(): Promise<Block[]> {
  return (await voicesByChapter()).flatMap(({ chapter: { title }, voices: said }) => [
    heading(title, 2, { isListed: false }),
    ...said.flatMap((view): Block[] => [
      { type: 'place', address: view.href },
      voiceBlock(view, 'target'),
    ]),
  ]);
}

const terms = (shelf: Shelf): Block[] =>
  shelf.all.terms.flatMap(({ id, data: { variants, summary } }) => [
    titled('terms', id, 2, shelf, false),
    ...(variants.length > 0
      ? [
          {
            type: 'paragraph',
            role: 'above',
            children: plain(`${LABELS.alsoCalled}: ${variants.join(', ')}`),
          } as const,
        ]
      : []),
    { type: 'paragraph', children: plain(summary) },
    ...shelf.textOf('terms', id, 3),
  ]);

function work({ id, short, data }: WorkView): Block[] {
  return [
    { type: 'place', address: addressOf('works', id) },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: plain(short) },
        text('. '),
        ...(data ? workWords(data) : plain(LABELS.onlyShort)),
      ],
    },
  ];
}

function workWords(data: NonNullable<WorkView['data']>): Inline[] {
  const { people, title, rest } = workText(data);
  const doi = data.doi && `https://doi.org/${data.doi}`;
  return [
    ...plain(people),
    { type: 'emphasis', children: plain(title) },
    ...plain(rest),
    ...[doi, data.url].flatMap((url): Inline[] =>
      url ? [text(' '), { type: 'link', href: url, children: [text(url)] }] : [],
    ),
  ];
}

/** The page about the edition. */
const about = (shelf: Shelf): Block[] => [
  heading(shelf.link('pages', 'ueber').title, 1, {
    addresses: [addressOf('pages', 'ueber')],
    isNewPage: true,
  }),
  ...unlisted(shelf.textOf('pages', 'ueber', 2)),
];

function index({ all, link }: Shelf): Block[] {
  const entries = (['cities', 'practices'] as const).flatMap((kind) =>
    all[kind].map(({ id }) => {
      const { title, href } = link(kind, id);
      return { title, address: href };
    }),
  );
  return [
    heading(FORMS.index, 1, { addresses: ['/register/'], isNewPage: true }),
    {
      type: 'index',
      lead: FORMS.indexLead,
      before: addressOf('pages', 'ueber'),
      entries: entries.toSorted((a, b) => a.title.localeCompare(b.title, 'de')),
    },
  ];
}
