/** Everything that is loaded on first intent, in one file: a second one would cost a further round trip. */
export { openDialog } from './dialog.ts';
export { markWords } from './highlight.ts';
export { startPage } from './search-page.ts';
export { prepare } from './engine.ts';
