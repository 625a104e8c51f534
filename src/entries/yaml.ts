import { load, YAMLException } from 'js-yaml';
import { QUOTE } from './yaml-errors.ts';
import { SWALLOWING, type YamlFault } from './yaml-faults.ts';
import { placesOf, type Places } from './yaml-places.ts';

export interface ParsedYaml extends Places {
  /** What Astro will get; undefined where there are faults. */
  value: unknown;
  faults: YamlFault[];
}

/** A value that looks like a grouped number; only texts that have one are searched for it. */
const GROUPED = /(?:^|[\s[{,])[-+]?\d{1,3}\.\d{3}(?=\s*(?:$|[,\]}])|\s+#)/mu;

/** Finds places in YAML, or JSON, only when they are asked for: looking takes longer than parsing. */
export function lazyPlaces(
  text: string,
  firstLine: number,
): Places & { places: () => ReturnType<typeof placesOf> } {
  let known: ReturnType<typeof placesOf> | undefined;
  const places = () => (known ??= placesOf(text, firstLine));
  return {
    places,
    lineOf: (path) => places().lineOf(path),
    columnOf: (path) => places().columnOf(path),
    writtenAt: (path) => places().writtenAt(path),
    scalarAt: (path) => places().scalarAt(path),
    grouped: () => (GROUPED.test(text) ? places().grouped() : []),
  };
}

/**
 * Parses YAML as Astro does (js-yaml); places and faults come from the `yaml` package, which knows lines and is
 * asked only when they are wanted. `firstLine` is the line of the file on which the YAML begins.
 */
export function parseYaml(text: string, firstLine: number): ParsedYaml {
  const { places, ...found } = lazyPlaces(text, firstLine);
  try {
    const value = load(text);
    const faults = SWALLOWING.test(text) ? places().faults : [];
    return { ...found, value: faults.length > 0 ? undefined : value, faults };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = (error.mark as { line: number } | undefined)?.line ?? 0;
    const { faults } = places();
    return {
      ...found,
      value: undefined,
      faults: faults.length > 0 ? faults : [unreadable(line + firstLine)],
    };
  }
}

const unreadable = (line: number): YamlFault => ({
  line,
  found: 'eine Stelle, die sich nicht lesen lässt',
  remedy: `die Zeile mit einem anderen Eintrag vergleichen; ${QUOTE}`,
});
