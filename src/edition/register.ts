import { addressOf } from '../entries/address.ts';
import { registerOf, type RegisterItem, type RegisterLetter } from './alphabet.ts';
import { FIELDS, FIELD_IDS } from '../entries/schemas/closed-lists.ts';
import { KINDS } from '../entries/kinds.ts';
import { edition } from './edition.ts';
import { fieldAddress } from './practice-cards.ts';

/** Returns the register of everything: chapters, cities, practices, fields, figures, terms with their variants, works. */
export async function register(): Promise<RegisterLetter[]> {
  const { all, get } = await edition();
  const titled = (['chapters', 'cities', 'models'] as const).flatMap((kind) =>
    all[kind].map(({ id, data }): RegisterItem => ({
      name: data.title,
      href: addressOf(kind, id),
      note: KINDS[kind].singular,
    })),
  );
  const practices = all.practices.map(({ id, data }): RegisterItem => ({
    name: data.title,
    href: addressOf('practices', id),
    note: `Praxis, ${data.city ? get('cities', data.city).data.title : data.region}`,
  }));
  const figures = all.figures.map(({ id, data }): RegisterItem => ({
    name: data.subject,
    href: addressOf('figures', id),
    note: data.number,
  }));
  const terms = all.terms.flatMap(({ id, data }): RegisterItem[] => [
    { name: data.title, href: addressOf('terms', id), note: 'Begriff' },
    ...data.variants.map((name) => ({
      name,
      href: addressOf('terms', id),
      note: `siehe ${data.title}`,
    })),
  ]);
  const fields = FIELD_IDS.filter((field) =>
    all.practices.some(({ data }) => data.fields.includes(field)),
  ).map((field): RegisterItem => ({
    name: FIELDS[field],
    href: fieldAddress(field),
    note: 'Handlungsfeld',
  }));
  const models = all.models.flatMap(({ id, data }) =>
    data.examples
      .filter(({ practice }) => !practice)
      .map(({ name, city }): RegisterItem => ({
        name,
        href: addressOf('models', id),
        note: `${get('cities', city).data.title}, Modell\u00A0${data.number}`,
      })),
  );
  return registerOf([...titled, ...practices, ...figures, ...terms, ...fields, ...models]);
}
