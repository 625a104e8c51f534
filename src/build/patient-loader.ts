import type { Loader, LoaderContext } from 'astro/loaders';

/** What Astro asks of a kind of file, beside what it makes known. */
interface EntryType {
  getEntryInfo: (file: unknown) => Promise<{ body: string; data: Record<string, unknown> }>;
}

/**
 * Lets a server for editing start and stay while entries are broken: each is left out, or stays as it was, until it is
 * mended. What is wrong with it, the check of the content says. A build has no watcher and stays strict.
 */
export const patient = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => loader.load(context.watcher ? leniently(context) : context),
});

function leniently(context: LoaderContext & { entryTypes?: Map<string, EntryType> }) {
  const broken = new WeakSet();
  const parseData: LoaderContext['parseData'] = async (entry) => {
    try {
      return await context.parseData(entry);
    } catch {
      const data = { ...entry.data };
      broken.add(data);
      return data;
    }
  };
  const set: LoaderContext['store']['set'] = (entry) =>
    !broken.has(entry.data) && context.store.set(entry);
  const entryTypes = [...(context.entryTypes ?? [])].map(
    ([ending, type]) => [ending, { ...type, getEntryInfo: readOrNothing(type) }] as const,
  );
  const store = { ...context.store, set };
  return { ...context, parseData, store, entryTypes: new Map(entryTypes) };
}

/** Reads a file; one that is no valid YAML has no data, which no schema lets pass. */
const readOrNothing =
  (type: EntryType): EntryType['getEntryInfo'] =>
  async (file) => {
    try {
      return await type.getEntryInfo(file);
    } catch {
      return { body: '', data: {} };
    }
  };
