import type { Finding } from '../finding.ts';
import type { SourceFile } from '../read.ts';
import { valueAt } from '../schema-walk.ts';

/** Checks that a practice that a model names as its example lies in the city that the model gives for it. */
export function checkModelExamples(files: readonly SourceFile[]): Finding[] {
  const byId = (kind: SourceFile['kind']) =>
    new Map(files.filter((file) => file.kind === kind).map((file) => [file.id, file]));
  const practices = byId('practices');
  const cities = byId('cities');
  return files
    .filter(({ kind }) => kind === 'models')
    .flatMap((model) =>
      examplesOf(model).flatMap(({ city, practice }, index) => {
        const known = practices.get(practice);
        const wanted = cities.get(city);
        return known && wanted && liesElsewhere(known, wanted, cities)
          ? [elsewhere(model, index, city, known)]
          : [];
      }),
    );
}

/** Whether a practice has another city or region; one that is unknown has its own finding. */
function liesElsewhere(
  { data }: SourceFile,
  wanted: SourceFile,
  cities: ReadonlyMap<string, unknown>,
): boolean {
  const { city, region } = data;
  if (typeof city === 'string') return cities.has(city) && city !== wanted.id;
  return typeof region === 'string' && region !== wanted.data['state'];
}

function examplesOf({ data }: SourceFile): { city: string; practice: string }[] {
  const examples = valueAt(data, ['examples']);
  return (Array.isArray(examples) ? examples : []).map((example: unknown) => ({
    city: String(valueAt(example, ['city'])),
    practice: String(valueAt(example, ['practice'])),
  }));
}

const elsewhere = (
  model: SourceFile,
  index: number,
  city: string,
  { path, data }: SourceFile,
): Finding => ({
  code: 'beispiel-stadt',
  file: model.path,
  line: model.lineOf(['examples', index, 'city']),
  found: `„examples.${index}.city: ${city}“`,
  expected: `die Stadt des Praxisbeispiels: ${String(data['city'] ?? data['region'])} (${path})`,
  remedy: '„city“ oder „practice“ berichtigen',
});
