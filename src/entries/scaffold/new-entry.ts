import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../lib/nearest.ts';
import { folderOf } from '../content-layout.ts';
import { targetsIn } from '../content-targets.ts';
import { isEntryId } from '../entry-id.ts';
import { fieldsOf } from '../fields.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { readContent, type Content } from '../read.ts';
import { routesBelow } from '../routes.ts';
import { SCHEMAS } from '../schemas/index.ts';
import { draft } from './draft.ts';
import { suggestName } from './entry-name.ts';
import { RequestError, type Request } from './request.ts';

/** A file that is to be written. */
export interface NewFile {
  path: string;
  text: string;
}

/** Makes the file of a new entry in `root/content`; a name that is taken, or names nobody has, are refused. */
export function newEntry(root: string, { kind, id, known }: Request): NewFile {
  const content = readContent(root);
  const fields = fieldsOf(SCHEMAS[kind]);
  for (const { key, names } of fields)
    if (names && known[key]) mustExist(content, names, known[key]);
  const files = content.files.filter((file) => file.kind === kind).map((file) => file.id);
  const name = id ?? suggestName(kind, known, fields, files);
  const path = `${folderOf(kind)}/${name}.${KINDS[kind].extension}`;
  mustBeFree(root, content, kind, name, path);
  return { path, text: draft(kind, known) };
}

function mustExist(content: Content, kind: Kind, value: string): void {
  const known = new Set(targetsIn(content)[kind].values());
  for (const name of value.split(',').map((part) => part.trim())) {
    if (known.has(name)) continue;
    const similar = nearest(name, known).join(' oder ');
    throw new RequestError(
      `In ${folderOf(kind)}/ gibt es „${name}“ nicht${similar && `; gemeint ist vielleicht ${similar}`}.`,
    );
  }
}

function mustBeFree(root: string, content: Content, kind: Kind, name: string, path: string): void {
  const another = 'Einen anderen Namen gibt --id NAME.';
  if (!isEntryId(name))
    throw new RequestError(
      `„${name}“ ist kein Name für eine Datei: kleine Buchstaben a–z, Ziffern, einfache Bindestriche.\n` +
        `Er kommt aus dem Titel oder steht hinter --id.`,
    );
  if (existsSync(join(root, path))) throw new RequestError(`${path} gibt es schon. ${another}`);
  if (targetsIn(content)[kind].has(name))
    throw new RequestError(
      `Der Name „${name}“ ist in ${folderOf(kind)}/ schon vergeben. ${another}`,
    );
  if (!KINDS[kind].anchor && routesBelow(KINDS[kind].address).has(name))
    throw new RequestError(
      `Die Adresse ${KINDS[kind].address}${name}/ gehört schon zu einer Seite der Ausgabe. ${another}`,
    );
}
