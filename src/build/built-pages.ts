import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtFiles, type BuiltFile } from './built-files.ts';

/** A built page: where it lies, its address from the root of the site, its text and the tree of that text. */
export interface BuiltPage extends BuiltFile {
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** Reads and parses all pages below a folder, in the order of their paths. */
export const readPages = (out: string): BuiltPage[] =>
  builtFiles(out, '.html').map(({ path, address }) =>
    builtPage({ path, address: address.replace(/index\.html$/u, '') }, readFileSync(path, 'utf8')),
  );

/** Makes a page of a text; the nodes of its tree know their places in the text. */
export const builtPage = ({ path, address }: BuiltFile, html: string): BuiltPage => ({
  path,
  address,
  html,
  document: parse(html, { sourceCodeLocationInfo: true }),
});
