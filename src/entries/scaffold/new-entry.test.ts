import { describe, expect, test } from 'vitest';
import { fixtureSite, type FixtureSite } from '../../testing/fixture-site.ts';
import { checkContent } from '../checks/index.ts';
import { fieldsOf, type Field } from '../fields.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { readContent } from '../read.ts';
import { SCHEMAS } from '../schemas/index.ts';
import { UNWRITTEN } from '../unwritten.ts';
import { newEntry } from './new-entry.ts';
import { readRequest } from './request.ts';

const begin = ({ root }: FixtureSite, ...words: string[]) => newEntry(root, readRequest(words));

/** Begins an entry in a site of its own and returns its path. */
const pathOf = (...words: string[]) => begin(fixtureSite(), ...words).path;

const allFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...(field.isRequired ? allFields(field.fields) : [])]);

/** Questions are called by themselves. */
const titleOf = (kind: Kind) => (kind === 'questions' ? 'Was ist neu?' : 'Ein neuer Titel');

describe('of each kind', () => {
  test.each(KIND_NAMES)(
    '%s, a new entry passes the checks but for what is to be written',
    (kind) => {
      const site = fixtureSite();
      const { path, text } = begin(site, KINDS[kind].scheme, titleOf(kind));
      site.write(path, text);
      const findings = checkContent(readContent(site.root));
      expect(new Set(findings.map(({ code, file }) => `${file} ${code}`))).toEqual(
        new Set([`${path} noch-zu-schreiben`]),
      );
    },
  );

  test.each(KIND_NAMES)(
    '%s, a new entry has every field with what the schema says of it',
    (kind) => {
      const { text } = begin(fixtureSite(), KINDS[kind].scheme, 'Ein neuer Titel');
      for (const { key, description } of allFields(fieldsOf(SCHEMAS[kind]))) {
        expect(text).toMatch(new RegExp(`^[\\s#-]*${key}:`, 'mu'));
        expect(text).toContain(description);
      }
    },
  );

  test.each(KIND_NAMES)('%s is known by its scheme, its name and its folder', (kind) => {
    const { scheme, singular, folder } = KINDS[kind];
    for (const name of [scheme, singular, folder])
      expect(readRequest([name, 'Titel']).kind).toBe(kind);
  });
});

describe('the name of a new entry', () => {
  test('comes from its title, and from the city that it belongs to', () => {
    expect(pathOf('glossar', 'Übergangs-Häuser')).toBe('content/glossar/uebergangs-haeuser.mdx');
    expect(pathOf('praxis', 'Runder Tisch', '--stadt', 'hamburg')).toBe(
      'content/praxis/hamburg-runder-tisch.mdx',
    );
  });

  test('begins with the number of a chapter', () => {
    expect(pathOf('kapitel', 'Ausblick', '--number', '6.3')).toBe(
      'content/kapitel/6-3-ausblick.mdx',
    );
  });

  test('is the next number where names are numbers', () => {
    expect(pathOf('stimme', 'Ehrenamtliche')).toBe('content/stimmen/v003.yaml');
    expect(pathOf('modell', 'Noch eines')).toBe('content/modelle/modell-2.mdx');
  });

  test('comes from the short citation of a work', () => {
    expect(pathOf('literatur', 'Ein Buch', '--short', 'Roth et al. 2018')).toBe(
      'content/literatur/roth-et-al-2018.yaml',
    );
  });

  test('can be given', () => {
    expect(pathOf('abbildung', 'Titel', '--id', 'tab-2')).toBe('content/abbildungen/tab-2.yaml');
  });

  test('is cut between two words', () => {
    const long = 'Ein sehr langer Titel, der kaum in eine Adresse passt und den niemand tippt';
    expect(pathOf('glossar', long)).toBe(
      'content/glossar/ein-sehr-langer-titel-der-kaum-in-eine-adresse-passt-und-den.mdx',
    );
  });
});

test('what is known stands in the head as YAML reads it', () => {
  const { text } = begin(
    fixtureSite(),
    ...['praxis', "Köln: 's Beispiel", '--stadt', 'hamburg', '--since', '2016'],
    ...['--fields', 'beschwerde, wohnen'],
  );
  expect(text).toContain(`title: "Köln: 's Beispiel"\n`);
  expect(text).toContain("since: '2016'\n");
  expect(text).toContain('fields: [beschwerde, wohnen]\n');
  expect(text).toContain(`evidence: '${UNWRITTEN}'\n`);
});

describe('is refused:', () => {
  test.each([
    ['a kind that nobody knows', ['praxiss', 'Titel'], 'gemeint ist vielleicht praxis'],
    ['no kind', [], 'Arten: kapitel, stadt, praxis'],
    [
      'a field that the kind does not have',
      ['glossar', 'Titel', '--stadt', 'hamburg'],
      '--variants',
    ],
    ['a field without value', ['praxis', 'Titel', '--stadt'], 'ohne Wert: --stadt'],
    [
      'a title without quotation marks',
      ['glossar', 'Runder', 'Tisch'],
      'Der Titel steht in Anführungszeichen',
    ],
    [
      'a city that does not exist',
      ['praxis', 'Titel', '--stadt', 'hambug'],
      'gemeint ist vielleicht hamburg',
    ],
    [
      'a name that is taken',
      ['glossar', 'Helferkreis'],
      'content/glossar/helferkreis.mdx gibt es schon',
    ],
    [
      'a name of the list of short citations',
      ['literatur', 'B', '--id', 'beck-2016'],
      'schon vergeben',
    ],
    ['a name that a page of the site has', ['seite', 'Suche'], 'gehört schon zu einer Seite'],
    ['a name that is none', ['glossar', 'T', '--id', 'Köln_1'], 'kleine Buchstaben a–z'],
    ['no title', ['glossar'], 'Er kommt aus dem Titel'],
  ])('%s', (_, words, says) => {
    expect(() => begin(fixtureSite(), ...words)).toThrow(says);
  });
});
