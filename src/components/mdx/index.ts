import Abbildung from './Abbildung.astro';
import Hinweis from './Hinweis.astro';
import Kasten from './Kasten.astro';
import Stimme from './Stimme.astro';

/** The words that authors may use in a text; `checks/components.ts` knows the same names. */
export const AUTHOR_COMPONENTS = { Abbildung, Hinweis, Kasten, Stimme };
