/** How far a page answers a question: 2 answers it, 1 helps, 0 does not. */
export type Grade = 0 | 1 | 2;

/** Grades of addresses from the root of the site; an entry of a page that holds many has its fragment. */
export type Grades = Readonly<Record<string, Grade>>;

/** A question that somebody might type, with what was found about pages by reading them. */
export interface JudgedQuestion {
  /** What makes it hard, such as „Tippfehler“. */
  kind: string;
  query: string;
  /** Pages and entries that were looked at, written answers (`/fragen/#…`) among them. */
  pages: Grades;
}

/** `judged.json` */
export interface Judged {
  /** Record of how questions and judgements were made, a paragraph each, in German; the site shows it. */
  record: string[];
  questions: JudgedQuestion[];
  /** Questions that the edition cannot answer. */
  unanswerable: string[];
}
