import type { Finding } from '../finding.ts';
import { formatGithub } from './github.ts';
import { formatGitlab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

/** The ways to write a list of findings: for people, for tools, for two services that show them beside the lines. */
export const FORMATS = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
  gitlab: formatGitlab,
} as const satisfies Record<string, (findings: readonly Finding[]) => string>;

export type Format = keyof typeof FORMATS;
