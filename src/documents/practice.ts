import { practiceEvidence } from '../edition/evidence.ts';
import { practiceFacts } from '../edition/fact-box.ts';
import { amountText, practiceHeadlines } from '../edition/headline-facts.ts';
import { plain } from '../formats/document/from-markdown.ts';
import type { Block } from '../formats/document/tree.ts';
import { EVIDENCE_TEXT, LABELS } from '../strings.ts';
import type { Shelf } from './context.ts';
import { factLines, factTerms, statements } from './facts.ts';
import { heading } from './headed.ts';

/** A practice below its title, what a council asks first: facts, conditions and difficulties, then the text. */
export async function practiceBlocks(id: string, shelf: Shelf, level: number): Promise<Block[]> {
  const entry = shelf.get('practices', id);
  const { data } = entry;
  const { basis, gap } = practiceEvidence(entry);
  const [, ...headlines] = practiceHeadlines(data);
  const facts = (await practiceFacts(entry)).filter(({ label }) => label !== LABELS.funding);
  const side = (title: string, items: readonly string[], empty: string): Block[] => [
    heading(title, level, { isListed: false }),
    statements(items, empty),
  ];
  return [
    { type: 'paragraph', role: 'lead', children: plain(data.summary) },
    factTerms([{ label: LABELS.cost, items: data.funding.map(amountText) }, ...headlines]),
    {
      type: 'pair',
      sides: [
        side(LABELS.worksWhen, data.conditions, LABELS.noConditions),
        side(LABELS.hurdles, data.difficulties, LABELS.noDifficulties),
      ],
    },
    ...shelf.textOf('practices', id, level),
    heading(LABELS.profile, level, { isListed: false }),
    factLines([
      ...facts,
      { label: EVIDENCE_TEXT.proof, items: [basis] },
      { label: EVIDENCE_TEXT.gap, items: [gap] },
    ]),
  ];
}
