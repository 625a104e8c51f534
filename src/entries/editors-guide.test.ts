import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteAt, temporaryFolder } from '../testing/fixture-site.ts';
import { checkAll } from './checks/index.ts';
import { severityOf } from './finding-codes.ts';
import type { Finding } from './finding.ts';
import { withFieldTables } from './field-tables.ts';
import { readContent } from './read.ts';
import { formatText } from './report/text.ts';
import { readRequest } from './scaffold/request.ts';

const ROOT = join(import.meta.dirname, '../..');
const GUIDE = readFileSync(join(ROOT, 'content/README.md'), 'utf8');
/** A chapter that takes the pieces of text. */
const CHAPTER = 'content/kapitel/7-resuemee.mdx';

/** Examples between fences, with the words behind the fence: language, where they belong, what they are. */
const EXAMPLES = [...GUIDE.matchAll(/^ *```(\w+) ?(\S*) ?(\w*)\n([\s\S]*?)^ *```$/gmu)].map(
  ([, language = '', place = '', role = '', text = '']) => ({ language, place, role, text }),
);

const files = EXAMPLES.filter(({ place, role }) => place.startsWith('content/') && !role);
const pieces = EXAMPLES.filter(({ place }) => place === 'Text');
const wrong = EXAMPLES.filter(({ role }) => role === 'falsch');
const told = EXAMPLES.filter(({ place }) => place === 'Befund');
const commands = EXAMPLES.filter(({ language }) => language === 'sh');

test('each example is of a sort that is tried', () => {
  const tried = [files, pieces, wrong, told, commands].flat();
  expect(EXAMPLES.filter((example) => !tried.includes(example))).toEqual([]);
  expect(GUIDE.match(/^ *```/gmu)).toHaveLength(EXAMPLES.length * 2);
});

describe('in the edition itself, with all examples in it,', () => {
  const findings = checkExamples();

  test('the right ones have no fault', () => {
    const places = wrong.map(({ place }) => place);
    const faults = findings.filter(
      ({ code, file }) => severityOf(code) === 'error' && !places.includes(file),
    );
    expect(formatText(faults)).toBe('0 Fehler in 0 Dateien');
  });

  test('a wrong one has just the finding that stands behind it', () => {
    expect(wrong).toHaveLength(told.length);
    wrong.forEach(({ place }, index) => {
      const found = findings.filter(
        ({ file, code }) => file === place && severityOf(code) === 'error',
      );
      expect(`${formatText(found)}\n`).toBe(told[index]?.text);
    });
  });
});

/** Puts the examples into a copy of the edition, whose entries they speak of, and checks it. */
function checkExamples(): Finding[] {
  const site = siteAt(temporaryFolder());
  cpSync(join(ROOT, 'content'), join(site.root, 'content'), { recursive: true });
  for (const { place, text } of [...files, ...wrong]) site.write(place, text);
  const texts = pieces.map(({ text }, index) => `### Beispiel ${index + 1}\n\n${text}`);
  site.write(CHAPTER, [site.read(CHAPTER).trimEnd(), ...texts].join('\n\n'));
  const findings = checkAll(readContent(site.root));
  site.remove('.');
  return findings;
}

test('each command of the guide exists, and new entries can be asked for so', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...GUIDE.matchAll(/npm run ([a-z:]+)/gu)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const asked = [...GUIDE.matchAll(/npm run new -- ([^`\n]+)/gu)].map(([, words = '']) =>
    [...words.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
  );
  for (const words of asked) expect(() => readRequest(words)).not.toThrow();
});

test('the tables of fields are those of the schemas', () => {
  expect(withFieldTables(GUIDE)).toBe(GUIDE);
});
