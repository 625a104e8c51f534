import { FACETS, type Choice } from './facets.ts';

/** What the search page shows; all of it lives in the address. */
export interface SearchState {
  query: string;
  choice: Choice;
}

/** More letters than anybody asks with; a pasted book would keep the browser busy for minutes. */
const LONGEST_QUERY = 300;

/** Reads the query from what stands in a field or an address: without space around it, and cut where it is too long. */
export function queryOf(text: string): string {
  return text.trim().slice(0, LONGEST_QUERY).toWellFormed().trim();
}

/** Reads the state from the parameters of an address. */
export function readState(parameters: URLSearchParams): SearchState {
  const choice: Choice = {};
  for (const name of FACETS) {
    const value = parameters.get(name)?.trim();
    if (value) choice[name] = value;
  }
  return { query: queryOf(parameters.get('q') ?? ''), choice };
}

/** Writes the state as the parameters of an address; '' when there is none. */
export function writeState({ query, choice }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of FACETS) if (choice[name]) parameters.set(name, choice[name]);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Name of the parameter that tells a page which words to mark. */
export const MARK_PARAMETER = 'treffer';

/**
 * Writes the address of a hit: the page, the words to be marked there, a section.
 *
 * hitAddress('/praxis/x/', ['Fonds'], 'so-geht-es') // => '/praxis/x/?treffer=Fonds#so-geht-es'
 */
export function hitAddress(url: string, words: readonly string[], section?: string): string {
  const [path = '', fragment] = url.split('#');
  const id = section ?? fragment;
  const query =
    words.length > 0
      ? `?${new URLSearchParams({ [MARK_PARAMETER]: words.join(' ') }).toString()}`
      : '';
  return `${path}${query}${id ? `#${id}` : ''}`;
}
