import { load } from 'js-yaml';
import type { Operator } from '../entries/operator-file.ts';
import { operator as schema } from '../entries/schemas/operator.ts';
import source from '../../content/betreiber.yaml?raw';

/** Labels of the fields on the legal pages. */
export const OPERATOR_LABELS = {
  name: 'Veröffentlicht von',
  represented: 'Vertreten durch',
  street: 'Straße',
  city: 'Ort',
  email: 'E-Mail',
  phone: 'Telefon',
  privacyContact: 'Ansprechstelle für Datenschutz',
  logs: 'Protokolle des Webservers',
  supervisory: 'Aufsichtsbehörde',
  enforcement: 'Durchsetzungsstelle',
} as const satisfies Record<keyof Operator, string>;

/** Returns who publishes this copy; the content check has already held the file against its schema. */
export function operator(): Operator {
  return schema.parse(load(source) ?? {});
}

/** Returns where this copy is published, if it is known; for `getStaticPaths`, which Astro does not tell it. */
export const site = (): URL | undefined =>
  import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
