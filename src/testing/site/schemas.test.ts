import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { load, JSON_SCHEMA } from 'js-yaml';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { manifestSchema } from '../../build/hosts/manifest.ts';
import { filesIn, readPages } from '../built-site.ts';

const dist = inject('dist');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const readJson = (path: string) => JSON.parse(read(path)) as unknown;

/** What is wrong with a value by a schema, as `path message`. */
function faultsBy(schema: object): (value: unknown) => string[] {
  const check = new Ajv({ allErrors: true, schemaId: 'auto', unknownFormats: 'ignore' });
  const validate = check.compile(schema);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

/** RFC 9264, section 4.2: contexts with an anchor; each other member is a relation with its targets. */
const linksetFaults = faultsBy({
  type: 'object',
  required: ['linkset'],
  additionalProperties: false,
  properties: {
    linkset: {
      type: 'array',
      items: {
        type: 'object',
        properties: { anchor: { type: 'string', format: 'uri-reference' } },
        propertyNames: { pattern: '^(?:[a-z][a-z0-9.-]*|https?://.+)$' },
        additionalProperties: {
          type: 'array',
          items: {
            type: 'object',
            required: ['href'],
            properties: {
              href: { type: 'string', format: 'uri-reference', minLength: 1 },
              type: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
              hreflang: { type: 'array', items: { type: 'string' } },
            },
          },
        },
      },
    },
  },
});

/** RO-Crate 1.1: a flat graph (“Appendix: RO-Crate JSON-LD”) whose entities have an id and a type. */
const reference = {
  type: 'object',
  required: ['@id'],
  additionalProperties: false,
  properties: { '@id': { type: 'string' } },
};
const flat = { anyOf: [{ type: ['string', 'number', 'boolean'] }, reference] };
const crateFaults = faultsBy({
  type: 'object',
  required: ['@context', '@graph'],
  properties: {
    '@context': { const: 'https://w3id.org/ro/crate/1.1/context' },
    '@graph': {
      type: 'array',
      items: {
        type: 'object',
        required: ['@id', '@type'],
        properties: { '@id': { type: 'string', minLength: 1 } },
        additionalProperties: { anyOf: [flat, { type: 'array', items: flat }] },
      },
      // Sections „RO-Crate Metadata File Descriptor“ and „Root Data Entity“.
      allOf: [
        {
          contains: {
            required: ['about', 'conformsTo'],
            properties: {
              '@id': { const: 'ro-crate-metadata.json' },
              '@type': { const: 'CreativeWork' },
              about: { const: { '@id': './' } },
              conformsTo: { const: { '@id': 'https://w3id.org/ro/crate/1.1' } },
            },
          },
        },
        {
          contains: {
            required: ['name', 'description', 'datePublished', 'license', 'hasPart'],
            properties: {
              '@id': { const: './' },
              '@type': { const: 'Dataset' },
              datePublished: { type: 'string', format: 'date' },
            },
          },
        },
      ],
    },
  },
});

/** JSON-LD 1.1 as pages embed it: nodes of schema.org, and no keyword that the standard does not know. */
const jsonLdFaults = faultsBy({
  definitions: {
    node: {
      type: 'object',
      propertyNames: { pattern: '^(?:@(?:context|id|type)|[a-z][A-Za-z]+)$' },
      properties: {
        '@type': { type: 'string', pattern: '^[A-Z][A-Za-z]+$' },
        '@id': { type: 'string', format: 'uri-reference' },
      },
      anyOf: [{ required: ['@type'] }, { required: ['@id'] }],
      additionalProperties: { $ref: '#/definitions/value' },
    },
    value: {
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        { $ref: '#/definitions/node' },
        { type: 'array', items: { $ref: '#/definitions/value' } },
      ],
    },
  },
  type: 'array',
  minItems: 1,
  items: {
    allOf: [
      { $ref: '#/definitions/node' },
      {
        required: ['@context', '@type'],
        properties: { '@context': { const: 'https://schema.org' } },
      },
    ],
  },
});

test('linkset.json is a link set by RFC 9264', () => {
  expect(linksetFaults(readJson('linkset.json'))).toEqual([]);
  expect(linksetFaults({ linkset: [{ anchor: './', item: [{ type: 'text/html' }] }] })).toEqual([
    ".linkset[0]['item'][0] should have required property 'href'",
  ]);
});

test('ro-crate-metadata.json keeps to RO-Crate 1.1; every entity is named once, every file is there', () => {
  const crate = readJson('ro-crate-metadata.json') as { '@graph': Record<string, unknown>[] };
  expect(crateFaults(crate)).toEqual([]);
  expect(crateFaults({ ...crate, '@graph': crate['@graph'].slice(1) })).not.toEqual([]);
  expect(crateFaults({ ...crate, '@graph': [{ '@id': 'x', about: [[]] }] })).not.toEqual([]);
  const ids = crate['@graph'].map((entity) => entity['@id']);
  expect(new Set(ids).size).toBe(ids.length);
  const files = crate['@graph'].filter((entity) => entity['@type'] === 'File');
  expect(files.length).toBeGreaterThan(8);
  const parts = crate['@graph'].find((entity) => entity['@id'] === './')?.['hasPart'];
  expect(files.map((file) => ({ '@id': file['@id'] }))).toEqual(parts);
  expect(files.filter((file) => !existsSync(join(dist, String(file['@id']))))).toEqual([]);
});

test('the JSON-LD of every page is nodes of schema.org', () => {
  const blocks = readPages(dist).flatMap(({ path, html }) =>
    jsonLdIn(parse(html)).map((text) => [path, JSON.parse(text)] as const),
  );
  expect(blocks.length).toBeGreaterThan(100);
  expect(
    blocks.flatMap(([path, nodes]) => jsonLdFaults(nodes).map((fault) => path + fault)),
  ).toEqual([]);
  expect(jsonLdFaults([{ '@context': 'https://schema.org', '@typ': 'Book' }])).not.toEqual([]);
});

function jsonLdIn(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const isData = child.attrs.some(({ value }) => value === 'application/ld+json');
    const [text] = child.childNodes;
    return isData && text && 'value' in text ? [text.value] : jsonLdIn(child);
  });
}

test('manifest.json is what `npm run verify` reads', () => {
  expect(() => manifestSchema.parse(readJson('manifest.json'))).not.toThrow();
});

/**
 * A folder with the schemas that their publishers keep and this project does not copy: `csl-data.json` of
 * citation-style-language/schema and `schema.json` of citation-file-format/citation-file-format (1.2.0).
 */
const SCHEMAS = process.env['SCHEMAS'];

describe.skipIf(!SCHEMAS)(
  SCHEMAS ? 'published schemas' : 'published schemas (skipped: no SCHEMAS)',
  () => {
    const published = (name: string) =>
      faultsBy(JSON.parse(readFileSync(join(SCHEMAS ?? '', name), 'utf8')) as object);

    test('hold for every citation in CSL-JSON', () => {
      const faults = published('csl-data.json');
      const citations = filesIn(dist).filter((file) => /\/(?:zitat|original)\.json$/u.test(file));
      expect(citations.length).toBeGreaterThan(150);
      expect(
        citations.flatMap((file) => faults(readJson(file)).map((fault) => file + fault)),
      ).toEqual([]);
      expect(faults([{ id: 'x', type: 'broschüre' }])).not.toEqual([]);
    });

    test('hold for CITATION.cff', () => {
      const faults = published('schema.json');
      expect(faults(load(read('CITATION.cff'), { schema: JSON_SCHEMA }))).toEqual([]);
      expect(faults({ 'cff-version': '1.2.0', title: 'x' })).not.toEqual([]);
    });
  },
);
