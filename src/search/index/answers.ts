import { addressOf } from '../../entries/address.ts';
import type { Content } from '../../entries/read.ts';
import { pageRanges } from '../../lib/page-ranges.ts';
import type { WrittenAnswer } from '../query/answer.ts';
import { attribute, findAll, pageText, type Element } from './html-text.ts';
import type { SearchRecord } from './records.ts';

/** Gathers the written answers with their questions, and their text as the page shows it. */
export function answersOf(
  records: readonly Pick<SearchRecord, 'url' | 'body'>[],
  { files }: Pick<Content, 'files'>,
): WrittenAnswer[] {
  const bodies = new Map(records.map(({ url, body }) => [url, body]));
  return files
    .filter(({ kind }) => kind === 'questions')
    .flatMap(({ id, data }) => {
      const url = addressOf('questions', id);
      const body = bodies.get(url);
      if (!body) return [];
      const { title, source } = data as unknown as Question;
      return [
        {
          url,
          question: title,
          text: findAll(body, ({ tagName }) => tagName === 'p').map(pageText),
          pages: pageRanges(source.pages),
          ...sectionOf(body, url),
        },
      ];
    });
}

/** The head of a question, as the content check has passed it. */
interface Question {
  title: string;
  source: { pages: number[] };
}

const SECTION = /^\/kapitel\/[^#]+#/u;

/** The first section of the report that an answer links to. */
function sectionOf(body: Element, url: string): Pick<WrittenAnswer, 'section'> {
  const links = findAll(body, ({ tagName }) => tagName === 'a').map((link) => {
    const { pathname, hash } = new URL(attribute(link, 'href') ?? '', `http://x${url}`);
    return { url: pathname + hash, title: pageText(link) };
  });
  const section = links.find(({ url: target }) => SECTION.test(target));
  return section ? { section } : {};
}
