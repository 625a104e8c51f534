import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';

/** The components that authors may use, with the attributes each needs. */
export const AUTHOR_COMPONENTS: Readonly<Record<string, readonly string[]>> = {
  Kasten: ['titel'],
  Abbildung: ['id'],
  Stimme: ['id'],
  Hinweis: [],
  Betreiber: ['felder'],
};

/** Components that stand in editorial pages only. */
const PAGES_ONLY = new Set(['Betreiber']);

const TAG = /<(\/?)([A-Z][\w.]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gu;
const FOREIGN = /<(?![A-Z/])|<\/(?![A-Z])|\{/u;
const CODE = /^(?:import|export)\s/u;

type Place = Pick<Finding, 'file' | 'line'>;
type Tag = { name: string; attributes: string; form: 'open' | 'close' | 'whole'; place: Place };

/** Checks the components in the texts: only known ones, each closed, with every attribute; no code and no HTML beside them. */
export function checkComponents(files: readonly SourceFile[]): Finding[] {
  return files.flatMap((file) => {
    const text = withoutCode(file.body);
    const tags = tagsIn(file, text);
    return [
      ...tags.flatMap((tag) => checkTag(file, tag)),
      ...checkPairs(tags),
      ...checkRows(file, text),
    ];
  });
}

function tagsIn(file: SourceFile, text: string): Tag[] {
  return [...text.matchAll(TAG)].map(({ 1: slash, 2: name = '', 3: attributes = '', index }) => ({
    name,
    attributes,
    form: slash ? 'close' : attributes.endsWith('/') ? 'whole' : 'open',
    place: { file: file.path, line: file.bodyLine + text.slice(0, index).split('\n').length - 1 },
  }));
}

function checkTag({ kind }: SourceFile, { name, attributes, form, place }: Tag): Finding[] {
  if (form === 'close') return [];
  const needed = AUTHOR_COMPONENTS[name];
  if (!needed || (PAGES_ONLY.has(name) && kind !== 'pages'))
    return [unknownComponent(place, name, kind)];
  const present = new Set(
    [...attributes.matchAll(/([\w-]+)="([^"]*)"/gu)]
      .filter(([, , value]) => value?.trim())
      .map(([, key]) => key),
  );
  return needed
    .filter((attribute) => !present.has(attribute))
    .map((attribute) => missingAttribute(place, name, attribute));
}

/** Finds tags without their counterpart. */
function checkPairs(tags: readonly Tag[]): Finding[] {
  const open: Tag[] = [];
  const stray: Tag[] = [];
  for (const tag of tags) {
    if (tag.form === 'open') open.push(tag);
    else if (tag.form === 'close' && open.at(-1)?.name === tag.name) open.pop();
    else if (tag.form === 'close') stray.push(tag);
  }
  return [...open, ...stray].map(unpaired);
}

function checkRows(file: SourceFile, text: string): Finding[] {
  return text.split('\n').flatMap((row, index) => {
    const place = { file: file.path, line: file.bodyLine + index };
    if (CODE.test(row)) return [codeInText(place, row)];
    const sign = FOREIGN.exec(row.replace(TAG, ''));
    return sign ? [foreignSign(place, row.slice(sign.index, sign.index + 40))] : [];
  });
}

/** Blanks comments and code, keeping the lines. */
const withoutCode = (body: string) =>
  body.replace(/\{\/\*[\s\S]*?\*\/\}|```[\s\S]*?```|`[^`\n]*`/gu, (code) =>
    code.replace(/[^\n]/gu, ' '),
  );

const unknownComponent = (place: Place, name: string, kind: SourceFile['kind']): Finding => ({
  code: 'unbekannter-baustein',
  ...place,
  found: `<${name}>`,
  expected: `einen der Bausteine ${Object.keys(AUTHOR_COMPONENTS)
    .filter((known) => kind === 'pages' || !PAGES_ONLY.has(known))
    .join(', ')}`,
  remedy: 'Namen berichtigen; Großschreibung zählt',
});

const missingAttribute = (place: Place, name: string, attribute: string): Finding => ({
  code: 'angabe-fehlt',
  ...place,
  found: `<${name}> ohne ${attribute}`,
  expected: `<${name} ${(AUTHOR_COMPONENTS[name] ?? []).map((key) => `${key}="…"`).join(' ')}>`,
  remedy: `${attribute}="…" ergänzen, mit geraden doppelten Anführungszeichen`,
});

const unpaired = ({ name, form, place }: Tag): Finding => ({
  code: 'baustein-offen',
  ...place,
  found: form === 'open' ? `<${name}> ohne </${name}>` : `</${name}> ohne <${name}>`,
  expected: `<${name}> … </${name}>, oder <${name} … /> ohne Inhalt`,
  remedy: 'das fehlende Gegenstück auf eine eigene Zeile setzen',
});

const codeInText = (place: Place, row: string): Finding => ({
  code: 'code-im-text',
  ...place,
  found: row.slice(0, 60),
  expected: 'Text ohne import und export',
  remedy: 'Zeile streichen; die Bausteine sind ohne Einbindung verfügbar',
});

const foreignSign = (place: Place, found: string): Finding => ({
  code: 'zeichen-im-text',
  ...place,
  found,
  expected: 'Text ohne <, { und HTML',
  remedy: 'ausschreiben (z. B. „weniger als“) oder einen Baustein verwenden',
});
