import { addressOf } from '../entries/address.ts';
import { edition } from './edition.ts';

/** A page of one entry that can be cited. */
export interface Citable {
  /** First and second part of its address. */
  list: string;
  id: string;
  title: string;
  /** Printed pages of the study that it restates. */
  pages: number[];
}

/** Returns the pages of all entries that have a page of their own and restate the study. */
export async function citablePages(): Promise<Citable[]> {
  const { all, link } = await edition();
  return (['chapters', 'cities', 'practices', 'figures'] as const).flatMap((kind) =>
    all[kind].map(({ id, data }) => ({
      list: addressOf(kind, id).split('/')[1] ?? '',
      id,
      title: link(kind, id).title,
      pages: data.source.pages,
    })),
  );
}
