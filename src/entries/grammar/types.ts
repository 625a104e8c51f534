import type {} from 'remark-parse';
import type { Data } from 'unified';

type Flat<T> = T extends readonly (infer Item)[] ? Flat<Item> : T;

/** An extension of the grammar (micromark), as plug-ins hand it to the parser. */
export type Extension = Flat<NonNullable<Data['micromarkExtensions']>>;

/** An extension of how the syntax tree is made of it (mdast). */
export type TreeExtension = Flat<NonNullable<Data['fromMarkdownExtensions']>>;
