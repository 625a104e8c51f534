import { nearest } from '../../lib/nearest.ts';
import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import {
  ASKED_KINDS,
  askedPlaces,
  searchQuestionsOf,
  type SearchQuestion,
} from '../search-questions.ts';

/** Checks the questions for the search: they stand under places that the page has, and each stands there once. */
export const checkSearchQuestions = (files: readonly SourceFile[]): Finding[] =>
  files.flatMap((file) => [...deadPlaces(file), ...repeated(file)]);

/** Advises on entries that no question leads to. */
export const checkUnasked = (files: readonly SourceFile[]): Finding[] =>
  files
    .filter((file) => file.readable && ASKED_KINDS.has(file.kind))
    .filter((file) => searchQuestionsOf(file).length === 0)
    .map(({ path }) => ({
      code: 'suchfragen-fehlen',
      file: path,
      found: 'ein Eintrag ohne Fragen für die Suche',
      expected:
        '12 bis 30 Fragen in „searchQuestions“, wie jemand sie stellt, der die Studie nicht kennt',
      remedy: 'Fragen ergänzen, die der Text beantwortet; siehe „Suche“ in content/README.md',
    }));

function deadPlaces(file: SourceFile): Finding[] {
  const written = file.data['searchQuestions'];
  const places = askedPlaces(file);
  const isMapping = typeof written === 'object' && written !== null && !Array.isArray(written);
  if (!isMapping || places.length === 0 || file.outline.fault) return [];
  return Object.keys(written)
    .filter((place) => !places.includes(place))
    .map((place) => deadPlace(file, place, places));
}

function deadPlace(file: SourceFile, place: string, places: readonly string[]): Finding {
  const path = ['searchQuestions', place];
  const [line, column] = [file.lineOf(path), file.columnOf(path)];
  const [similar] = nearest(place, places);
  const edits = column && similar ? [{ line, column, from: place, to: similar }] : [];
  return {
    code: 'suchfrage-abschnitt',
    file: file.path,
    line,
    column,
    mend: { edits, isCertain: false },
    found: `Fragen zum Abschnitt „${place}“, den diese Seite nicht hat`,
    expected: 'die Adresse einer Überschrift dieser Seite, wie sie hinter # steht, oder „anfang“',
    remedy: similar
      ? `Gemeint ist vielleicht „${similar}“`
      : `eine dieser Adressen wählen: ${places.join(' · ')}`,
  };
}

/** Within one list, the check of the fields tells repeats already. */
function repeated(file: SourceFile): Finding[] {
  const first = new Map<string, SearchQuestion>();
  return searchQuestionsOf(file).flatMap((question) => {
    const key = question.text.trim().toLowerCase();
    const twin = first.get(key);
    if (!twin) first.set(key, question);
    if (!twin || twin.section === question.section) return [];
    return [
      {
        code: 'suchfrage-doppelt' as const,
        file: file.path,
        line: file.lineOf(question.path),
        found: `die Frage „${question.text}“ steht schon bei „${twin.section}“`,
        expected: 'jede Frage einmal, bei dem Abschnitt, der sie am besten beantwortet',
        remedy: 'eine der beiden streichen oder genauer stellen',
      },
    ];
  });
}
