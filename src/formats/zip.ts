import { strToU8, zipSync } from 'fflate';

/** Files of an archive by their name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The earliest date that the format knows, for every file: the same files give the same bytes. */
const DATE = new Date(1980, 0, 1);

/** Packs files into a ZIP archive; texts become UTF-8 and are compressed, bytes (pictures) are so already. */
export const zip = (files: Files): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string'
          ? ([strToU8(content), { level: 9 }] as const)
          : ([content, { level: 0 }] as const),
      ]),
    ),
    { mtime: DATE },
  );
