import { names, type Name } from './citation.ts';

/** The data of a cited work, as its file holds them. */
export interface CitedWork {
  title: string;
  subtitle?: string | undefined;
  type: string;
  authors: readonly Name[];
  editors: readonly Name[];
  year: number;
  container?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  place?: string | undefined;
  isbn?: string | undefined;
}

/** A cited work in words: who wrote it, its title, and all that follows up to the ISBN. */
export interface WorkText {
  people: string;
  /** With a full stop, unless it ends by a sign of its own. */
  title: string;
  rest: string;
}

/** Writes a cited work as German bibliographies do; no sentence ends twice, and nobody who is named is left out. */
export function workText(work: CitedWork): WorkText {
  const { authors, editors, publisher, place, pages, year, isbn } = work;
  const isOwn = authors.length === 0 && editors.length > 0;
  const people = isOwn ? `${names(editors)} (Hrsg.)` : names(authors);
  const title = sentences([work.title, work.subtitle]);
  const origin = sentences([
    containerOf(work),
    isOwn || editors.length === 0 || isWithin(work) ? '' : `Hrsg. von ${names(editors)}`,
    [place, publisher].filter(Boolean).join(': '),
    pages && `S.\u00A0${pages}`,
  ]);
  return {
    people: people && `${people}: `,
    title: `${title}${stopOf(title)}`,
    rest: `${origin && `${origin}, `}${year}.${isbn ? ` ISBN ${isbn}.` : ''}`,
  };
}

/** Editors of a contribution are those of the volume in which it stands. */
const isWithin = ({ type, container }: CitedWork): boolean =>
  type === 'chapter' && container !== undefined;

function containerOf(work: CitedWork): string {
  const { container, volume, issue, authors, editors } = work;
  if (!container) return '';
  const isEdited = isWithin(work) && authors.length > 0 && editors.length > 0;
  const number = [volume, issue && `(${issue})`].filter(Boolean).join('\u00A0');
  return `In: ${isEdited ? `${names(editors)} (Hrsg.): ` : ''}${[container, number].filter(Boolean).join(' ')}`;
}

/** Joins sentences, each but the last with its full stop. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .reduce((text = '', part = '') => (text ? `${text}${stopOf(text)} ${part}` : part), '') ?? '';

const stopOf = (text: string): string => (/[.!?…]$/u.test(text) ? '' : '.');
