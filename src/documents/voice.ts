import type { VoiceView } from '../edition/voice-views.ts';
import { plain } from '../formats/document/from-markdown.ts';
import { text, type Block, type Inline } from '../formats/document/tree.ts';
import { pageRanges } from '../lib/page-ranges.ts';
import { typeset } from '../lib/typeset.ts';
import { STRINGS } from '../strings.ts';

/** A voice with who speaks, where, and after which printed page; within a text it leads to the collection of voices. */
export function voiceBlock(view: VoiceView, how: 'linked' | 'target'): Block {
  const { role, organisation, city, place } = view;
  const speaker = [role, organisation, city?.title ?? place].filter(Boolean).join(', ');
  const origin = text(STRINGS.paraphrasedFrom(pageRanges(view.pages)));
  const link: Inline = { type: 'link', href: view.href, children: [origin] };
  return {
    type: 'quote',
    children: [{ type: 'paragraph', children: plain(view.text) }],
    source: [text(`${typeset(speaker)} · `), how === 'linked' ? link : origin],
  };
}
