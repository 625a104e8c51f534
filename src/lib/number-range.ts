/** Words before numbers that are joined without being a range: telephones, files, results of games. */
const JOINED =
  /(?:\b(?:Tel|Telefon|Fax|Telefax|Mobil|Handy|Durchwahl|Az|Aktenzeichen|ISBN|IBAN|BLZ|Ergebnis|Endstand)|Spiel\p{L}*)[.:]*[\s\d()/+-]*$/iu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/**
 * Whether two numbers with a hyphen between them are a range, which German writes with a dash: the second is
 * the larger one, and no more digits stand beside them as in numbers of telephones and files.
 */
export function isRange({ 0: found, 1: from = '', 2: to = '', index, input }: RegExpExecArray) {
  if (YEAR.test(from)) return isLater(from, to);
  const before = input.slice(0, index);
  const after = input.slice(index + found.length);
  const isPart =
    /[\d)][ /]$/u.test(before) || /^(?:[ /]\d|[ /]?-)/u.test(after) || JOINED.test(before);
  return !isPart && !/^0\d/u.test(from) && !/^0\d/u.test(to) && valueOf(from) < valueOf(to);
}

/** A year after another one, in full or by its last two digits: 2015-18. */
const isLater = (from: string, to: string): boolean =>
  YEAR.test(to) ? from < to : /^\d\d$/u.test(to) && from.slice(2) < to;

const BEFORE_SIGN = /^(?:[\d.,]+|\p{L}(?!\p{L}))\s*[=<>≤≥≈+*·×]/u;
const BEHIND_SIGN = /[=<>≤≥≈+*·×]\s*(?:[\d.,]+|\p{L})$/u;

/** Whether a hyphen between two numbers is a minus: an equation stands before or behind them. */
export function isFormula({ 0: found, index, input }: RegExpExecArray): boolean {
  const before = input.slice(0, index);
  const after = input.slice(index + found.length);
  return BEFORE_SIGN.test(after) || BEHIND_SIGN.test(before);
}

const valueOf = (number: string): number =>
  Number(number.replace(/\.(?=\d{3})/gu, '').replace(/[,:]/u, '.'));
