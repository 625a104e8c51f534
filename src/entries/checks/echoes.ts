import type { Finding } from '../finding.ts';
import { KINDS } from '../kinds.ts';

/** Codes of what only looks wrong; another finding on the same line explains it. */
const SURFACE =
  /^(?:typografie-(?!zeichensalat)|(?:markdown-als-text|praxis-ueberschrift|ueberschrift-leer|ueberschrift-springt|ueberschrift-ebene-1|abschnitt-leer)$)/u;
const HIDDEN = 'unsichtbares-zeichen';
const UNWRITTEN = 'noch-zu-schreiben';
const ATTRIBUTE = 'unbekannte-angabe';
const UNPROVEN = 'zahl-ohne-beleg';
const FIGURES = `content/${KINDS.figures.folder}/`;

/**
 * Drops findings that another one explains, so that one slip gives one finding: a sign that nobody sees is behind
 * whatever else is wrong with its line or with the YAML around it, a place still to be written behind whatever else is
 * wrong with its line, an attribute that a building block does not know before that block leads nowhere; a share may
 * well be proven by the value of a figure that cannot be read; surface findings yield to others on their line.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const at = ({ file, line }: Finding) => `${file}:${line ?? ''}`;
  const hidden = findings.filter(({ code }) => code === HIDDEN);
  const hiddenAt = new Set(hidden.map(at));
  const unwrittenAt = new Set(findings.filter(({ code }) => code === UNWRITTEN).map(at));
  const strangeAt = new Set(findings.filter(({ code }) => code === ATTRIBUTE).map(at));
  const hiddenIn = new Set(hidden.map(({ file }) => file));
  const isUnread = findings.some(
    ({ code, file }) => code === 'feld-ungueltig' && file.startsWith(FIGURES),
  );
  const deepAt = new Set(findings.filter(({ code }) => !SURFACE.test(code)).map(at));
  return findings.filter((finding) => {
    if (finding.code === HIDDEN) return true;
    if (finding.code !== UNWRITTEN && unwrittenAt.has(at(finding))) return false;
    if (finding.code === UNPROVEN && isUnread) return false;
    if (finding.code === 'querverweis-ins-leere' && strangeAt.has(at(finding))) return false;
    if (hiddenAt.has(at(finding)) || (finding.code === 'yaml' && hiddenIn.has(finding.file)))
      return false;
    return !(SURFACE.test(finding.code) && deepAt.has(at(finding)));
  });
}
