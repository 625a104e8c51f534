import type { AstroConfig } from 'astro';

type Plugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** The bar, by its address on the server of `npm run dev`. */
const BAR = '/src/build/findings-bar.ts';
/** The script of Vite that every page of that server has, those that cannot be drawn among them. */
const CLIENT = /\/vite\/dist\/client\/client\.mjs$/u;

/** Puts the bar with findings on every page while somebody edits; the script of Vite brings it along. */
export const findingsBar = (): Plugin => ({
  name: 'findings-bar',
  apply: 'serve',
  transform: (code, id) =>
    CLIENT.test(id.replaceAll('\\', '/'))
      ? { code: `${code}\nimport('${BAR}');`, map: null }
      : null,
});
