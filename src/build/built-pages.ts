import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { builtFiles, type BuiltFile } from './built-files.ts';

/** A built page: where it lies, its address from the root of the site, its text and the tree of that text. */
export interface BuiltPage extends BuiltFile {
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** Reads and parses all pages below a folder, in the order of their paths. */
export const readPages = (out: string): BuiltPage[] => pageFiles(out).map(readPage);

/** Lists the pages below a folder, in the order of their paths. */
export const pageFiles = (out: string): BuiltFile[] =>
  builtFiles(out, '.html').map(({ path, address }) => ({
    path,
    address: address.replace(/index\.html$/u, ''),
  }));

/** Reads and parses a page. A tree is many times as large as its text: whoever reads many keeps none. */
export const readPage = (file: BuiltFile): BuiltPage =>
  builtPage(file, readFileSync(file.path, 'utf8'));

/** Makes a page of a text; the nodes of its tree know their places in the text. */
export const builtPage = ({ path, address }: BuiltFile, html: string): BuiltPage => ({
  path,
  address,
  html,
  document: parse(html, { sourceCodeLocationInfo: true }),
});
