import { MARK_PARAMETER } from '../query/state.ts';
import { fold } from '../language/words.ts';
import { SEARCH } from '../../strings.ts';
import { make } from './render.ts';
import { required } from '../../lib/required.ts';

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?/gu;

/** Marks the words named in the address, with a button to undo it; Esc undoes it too. */
export function markWords(): void {
  const wanted = new Set(
    (new URLSearchParams(location.search).get(MARK_PARAMETER) ?? '')
      .split(/\s+/u)
      .filter(Boolean)
      .map(fold),
  );
  if (wanted.size === 0) return;
  const main = required(document, 'main');
  const marks = textsIn(main).flatMap((text) => markText(text, wanted));
  if (marks.length === 0) return;
  const controller = new AbortController();
  const button = make('button', { type: 'button', class: 'button' }, SEARCH.unmark);
  const note = make('div', { class: 'mark-note', role: 'status' }, `${SEARCH.marked} `, button);
  const undo = (): void => {
    controller.abort();
    note.remove();
    unmark(marks);
  };
  button.addEventListener('click', undo, { signal: controller.signal });
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape' && !document.querySelector('dialog[open]')) undo();
    },
    {
      signal: controller.signal,
    },
  );
  main.append(note);
}

/** Lists the texts of the page, without navigation and what is hidden. */
function textsIn(main: HTMLElement): Text[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('nav, script, style, svg, form, [hidden], [data-pagefind-ignore]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Wraps the wanted words of a text in marks and returns these. */
function markText(text: Text, wanted: ReadonlySet<string>): HTMLElement[] {
  const found = [...text.data.matchAll(WORD)].filter(([word]) => wanted.has(fold(word)));
  return found.reverse().map((match) => {
    const word = text.splitText(match.index);
    word.splitText(match[0].length);
    const mark = make('mark', { class: 'hit-mark' });
    word.replaceWith(mark);
    mark.append(word);
    return mark;
  });
}

/** Takes the marks away again, and the words out of the address. */
function unmark(marks: readonly HTMLElement[]): void {
  for (const mark of marks) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
  const address = new URL(location.href);
  address.searchParams.delete(MARK_PARAMETER);
  history.replaceState(history.state, '', address);
}
