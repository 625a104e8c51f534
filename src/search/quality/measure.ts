import { sum } from '../../lib/sum.ts';
import { createHash } from 'node:crypto';
import type { Grade, Grades, Judged, JudgedQuestion } from './judged.ts';

/** What the search answered to a question. */
export interface Asked {
  /** Addresses of the first results, in order. */
  pages: readonly string[];
  /** Address of the written answer above them, where there was one. */
  answer?: string | undefined;
}

/** Success of the questions of a kind: shares of 1, two digits. */
export interface Success {
  questions: number;
  /** Share of the questions that the first result answers. */
  first: number;
  /** Share of the questions that one of the first three results answers. */
  three: number;
  /** How near the order of the first three is to the best one (nDCG; Järvelin and Kekäläinen 2002). */
  gain: number;
}

/** `results.json`: what is published on how well the search works. */
export interface Results {
  /** Fingerprint of the questions and judgements that were measured with. */
  judged: string;
  all: Success;
  kinds: Record<string, Success>;
  /** Questions that none of the first three results answers, by kind. */
  missed: Record<string, string[]>;
  /** Questions for which nothing was found. */
  empty: string[];
  answers: {
    /** Written answers above the results of questions that can be answered. */
    shown: number;
    /** Share of them that answers the question; 1 where none was shown. */
    precision: number;
    /** Questions that the edition cannot answer, and those of them that were given an answer. */
    unanswerable: number;
    wronglyAnswered: string[];
  };
  /** What a first question loads until its first result stands there, compressed. */
  kilobytes: { median: number; most: number };
  /** Among the first three results, or as an answer, and judged by nobody yet. */
  unjudged: { query: string; address: string }[];
}

/** How many results count. */
const DEPTH = 3;

/** Returns the fingerprint of questions and judgements: it changes with any of them, not with the record of how. */
export const fingerprint = ({ questions, unanswerable }: Judged): string =>
  createHash('sha256')
    .update(JSON.stringify([questions, unanswerable]))
    .digest('hex')
    .slice(0, 16);

/**
 * Measures what the search answered to the judged questions, in their order, and to those that cannot be answered, and
 * how much it loads, in kB. What nobody has judged counts as not answering.
 */
export function measure(
  judged: Judged,
  asked: readonly Asked[],
  unanswerable: readonly Asked[],
  kilobytes: readonly number[],
): Results {
  const runs = judged.questions.map((question, index) => runOf(question, asked[index]));
  const kinds = [...new Set(judged.questions.map(({ kind }) => kind))];
  const ofKind = (kind: string) => runs.filter(({ question }) => question.kind === kind);
  const missed = (kind: string) =>
    ofKind(kind).flatMap(({ question, rank }) => (rank === undefined ? [question.query] : []));
  return {
    judged: fingerprint(judged),
    all: successOf(runs),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, successOf(ofKind(kind))])),
    missed: Object.fromEntries(
      kinds.filter((kind) => missed(kind).length > 0).map((kind) => [kind, missed(kind)]),
    ),
    empty: runs.filter(({ asked: { pages } }) => pages.length === 0).map(queryOf),
    answers: answersOf(runs, judged, unanswerable),
    kilobytes: sizesOf(kilobytes),
    unjudged: runs.flatMap(unjudgedIn),
  };
}

interface Run {
  question: JudgedQuestion;
  asked: Asked;
  /** Place of the first result that answers, from 0; undefined where none of the first does. */
  rank: number | undefined;
  gain: number;
}

function runOf(question: JudgedQuestion, asked: Asked | undefined): Run {
  if (!asked) throw new Error(`„${question.query}“ was not asked`);
  const grades = asked.pages.slice(0, DEPTH).map((page) => question.pages[page] ?? 0);
  const rank = grades.indexOf(2);
  return {
    question,
    asked,
    rank: rank < 0 ? undefined : rank,
    gain: gainOf(grades) / gainOf(bestOf(question.pages)),
  };
}

/** The grades in the best order. */
const bestOf = (pages: Grades): Grade[] =>
  Object.values(pages)
    .sort((a, b) => b - a)
    .slice(0, DEPTH);

/** Discounted gain: an answer counts three times what only helps, and less the further down it stands. */
const gainOf = (grades: readonly Grade[]): number =>
  sum(grades.map((grade, index) => (2 ** grade - 1) / Math.log2(index + 2)));

function successOf(runs: readonly Run[]): Success {
  const share = (depth: number) =>
    runs.filter(({ rank }) => rank !== undefined && rank < depth).length / runs.length;
  return {
    questions: runs.length,
    first: rounded(share(1)),
    three: rounded(share(DEPTH)),
    gain: rounded(sum(runs.map(({ gain }) => gain)) / runs.length),
  };
}

function answersOf(
  runs: readonly Run[],
  { unanswerable: queries }: Judged,
  unanswerable: readonly Asked[],
): Results['answers'] {
  const shown = runs.filter(({ asked }) => asked.answer !== undefined);
  const right = shown.filter(({ question, asked }) => question.pages[asked.answer ?? ''] === 2);
  return {
    shown: shown.length,
    precision: shown.length > 0 ? rounded(right.length / shown.length) : 1,
    unanswerable: queries.length,
    wronglyAnswered: queries.filter((_, index) => unanswerable[index]?.answer !== undefined),
  };
}

function unjudgedIn({ question, asked: { pages, answer } }: Run): Results['unjudged'] {
  const looked = new Set([...pages.slice(0, DEPTH), ...(answer === undefined ? [] : [answer])]);
  return [...looked]
    .filter((address) => !(address in question.pages))
    .map((address) => ({ query: question.query, address }));
}

function sizesOf(kilobytes: readonly number[]): Results['kilobytes'] {
  const sizes = kilobytes.toSorted((a, b) => a - b);
  const at = (index: number) => Math.round(sizes[index] ?? 0);
  return { median: at(Math.floor(sizes.length / 2)), most: at(sizes.length - 1) };
}

const queryOf = ({ question }: Run): string => question.query;
const rounded = (share: number): number => Math.round(share * 100) / 100;
