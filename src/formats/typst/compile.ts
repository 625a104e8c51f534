import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from '../../lib/fonts/fonts.ts';
import { SITE } from '../../site.ts';

/** Makes PDF of Typst; throws with what the compiler, or its check of PDF/UA-1, finds wrong. */
export interface Typesetter {
  /** Writes tagged PDF after PDF/UA-1 (ISO 14289-1). */
  pdf: (source: string) => Uint8Array;
  /** Counts the pages that a source takes. */
  pagesOf: (source: string) => number;
}

/** The date of every file, in seconds: the first day of the edition, so that the same texts give the same bytes. */
const DATE = Date.UTC(Number(SITE.edition), 0, 1) / 1000;

/** Starts the compiler, which knows no fonts but ours. */
export function typesetter(): Typesetter {
  const compiler = newCompiler();
  const compile = (source: string) => {
    const compiled = compiler.compile({ mainFileContent: source });
    const error = compiled.takeError();
    if (error || !compiled.result) throw new Error(messagesOf(error?.shortDiagnostics));
    const warning = compiled.takeWarnings();
    if (warning) throw new Error(messagesOf(warning.shortDiagnostics));
    return compiled.result;
  };
  return {
    pagesOf: (source) => compile(source).numOfPages,
    pdf: (source) => {
      const document = compile(source);
      try {
        return compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: DATE });
      } catch (error) {
        throw new Error(violationsIn(error), { cause: error });
      } finally {
        compiler.evictCache(2);
      }
    },
  };
}

/** The package is loaded when it is needed: it is 52 MB. */
function newCompiler(): NodeCompiler {
  const { NodeCompiler: Compiler } = createRequire(import.meta.url)(
    '@myriaddreamin/typst-ts-node-compiler',
  ) as typeof import('@myriaddreamin/typst-ts-node-compiler');
  const folders = [...new Set(fontFiles().map((file) => dirname(file)))];
  return Compiler.create({ workspace: folders[0] ?? '.', fontArgs: [{ fontPaths: folders }] });
}

const messagesOf = (diagnostics: readonly unknown[] = []): string =>
  diagnostics.map((each) => (each as { message: string }).message).join('\n');

/** The compiler tells violations as the debugging text of its own structures; their messages are for people. */
function violationsIn(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, message = '']) =>
    message.replace(/\\(.)/gu, '$1'),
  );
  return messages.length > 0 ? [...new Set(messages)].join('\n') : text;
}
