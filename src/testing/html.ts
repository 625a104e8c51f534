/** A start tag of a page. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Offset in the page. */
  index: number;
}

const TAG = /<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/giu;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gu;
const RAW = /<!--[\s\S]*?-->|(?<=<(?:script|style)\b[^>]*>)[\s\S]*?(?=<\/(?:script|style)>)/giu;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
};

/** Lists the start tags of a page; comments, scripts and styles hold none. Enough for pages that a validator has passed. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replace(RAW, (raw) => ' '.repeat(raw.length));
  return [...markup.matchAll(TAG)].map((match) => ({
    name: (match[1] ?? '').toLowerCase(),
    attributes: attributesOf(match[2] ?? ''),
    index: match.index,
  }));
}

function attributesOf(text: string): Map<string, string> {
  const pairs = [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]): [string, string] => {
    return [
      name.toLowerCase(),
      decodeEntities((values as (string | undefined)[]).find((value) => value !== undefined) ?? ''),
    ];
  });
  return new Map(pairs);
}

/** Returns the text of a piece of HTML; where a tag stood there is a space. */
export function textOf(html: string): string {
  return decodeEntities(
    html
      .replace(RAW, ' ')
      .replace(TAG, ' ')
      .replace(/<\/[^>]+>/gu, ' '),
  );
}

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name ?? ''] ?? entity);
    },
  );
}
