import { parseList, type KeptList } from './list.ts';

const KEY = 'merkliste';

/** Reads the list that is kept in this browser; an empty one where the browser keeps nothing. */
export function readList(): KeptList {
  try {
    return parseList(localStorage.getItem(KEY));
  } catch {
    return [];
  }
}

/** Keeps a list in this browser and returns whether the browser did so: it may be full or forbidden. */
export function writeList(list: KeptList): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when the list was changed on another page. */
export function onOtherPage(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
}
