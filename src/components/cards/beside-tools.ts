/** What the buttons are called, from the page: `#` stands for the name of the column. */
export type BesideWords = Readonly<Record<'back' | 'on' | 'out', string>>;

const SIGNS = { back: '←', on: '→', out: '×' } as const;

/**
 * Makes the buttons that move a column back or on, or take it out.
 *
 * @param ids what stands side by side now
 * @param go shows other ids, or the same in another order
 */
export function besideTools(
  { id, name }: { id: string; name: string },
  ids: readonly string[],
  words: BesideWords,
  go: (ids: readonly string[], act: keyof BesideWords) => void,
): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'beside-tools';
  const at = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  const button = (act: keyof BesideWords, result: readonly string[], isUseless = false) => {
    const made = document.createElement('button');
    made.dataset['act'] = act;
    made.textContent = SIGNS[act];
    made.ariaLabel = words[act].replace('#', name);
    made.disabled = isUseless;
    made.onclick = () => {
      go(result, act);
    };
    return made;
  };
  tools.append(
    button('back', others.toSpliced(at - 1, 0, id), at === 0),
    button('on', others.toSpliced(at + 1, 0, id), at === ids.length - 1),
    button('out', others),
  );
  return tools;
}
