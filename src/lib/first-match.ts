/** Finds every match of a pattern (with the flag g) that is meant. */
export function allMatches(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): RegExpExecArray[] {
  pattern.lastIndex = 0;
  return [...text.matchAll(pattern)].filter((match) => isMeant(match));
}

/** Finds the first match of a pattern (with the flag g) that is meant, undefined where there is none. */
export function firstMatch(
  text: string,
  pattern: RegExp,
  isMeant: (match: RegExpExecArray) => boolean = () => true,
): RegExpExecArray | undefined {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isMeant(match)) return match;
    if (match[0] === '') pattern.lastIndex++;
  }
  return undefined;
}
