import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).freeze();

/** Whether something of the form `&name;` means a sign; `&A;` means nothing. */
export const isCharacterReference = (text: string): boolean =>
  toString(parser.parse(text)) !== text;
