import { practicesOf } from '../edition/city-cards.ts';
import { cityEvidence } from '../edition/evidence.ts';
import { cityFacts } from '../edition/fact-box.ts';
import { cityHeadlines } from '../edition/headline-facts.ts';
import { voicesOf } from '../edition/voice-views.ts';
import { plain } from '../formats/document/from-markdown.ts';
import type { Block } from '../formats/document/tree.ts';
import { EVIDENCE_TEXT, LABELS } from '../strings.ts';
import type { Shelf } from './context.ts';
import { factTerms, statements } from './facts.ts';
import { headed, heading } from './headed.ts';
import { voiceBlock } from './voice.ts';

/** A city below its title; `alone` brings the voices from it along, which the whole edition has in one place. */
export async function cityBlocks(
  id: string,
  shelf: Shelf,
  level: number,
  alone: boolean,
): Promise<Block[]> {
  const entry = shelf.get('cities', id);
  const { data } = entry;
  const practices = await practicesOf(id);
  const voices = alone ? await voicesOf(id) : [];
  const { basis, gap } = cityEvidence(entry);
  const [size, model] = await cityHeadlines(data, practices.length);
  return [
    { type: 'paragraph', role: 'lead', children: plain(data.summary) },
    factTerms([
      { label: LABELS.state, items: [data.state] },
      ...[size, model].filter((fact) => fact !== undefined),
      ...cityFacts(entry),
      { label: EVIDENCE_TEXT.basis, items: [basis] },
      { label: EVIDENCE_TEXT.gap, items: [gap] },
    ]),
    {
      type: 'pair',
      sides: [
        [
          heading(LABELS.strengths, level, { isListed: false }),
          statements(data.strengths, LABELS.noStrengths),
        ],
        [
          heading(LABELS.tensions, level, { isListed: false }),
          statements(data.tensions, LABELS.noTensions),
        ],
      ],
    },
    ...shelf.textOf('cities', id, level),
    ...headed(LABELS.practicesFrom(data.title), level, practiceList(practices)),
    ...headed(
      LABELS.voicesFrom(data.title),
      level,
      voices.map((view) => voiceBlock(view, 'linked')),
    ),
  ];
}

function practiceList(practices: Awaited<ReturnType<typeof practicesOf>>): Block[] {
  if (practices.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      start: 1,
      items: practices.map(({ title, href, summary }) => [
        {
          type: 'paragraph',
          children: [{ type: 'link', href, children: plain(title) }, ...plain(`: ${summary}`)],
        },
      ]),
    },
  ];
}
