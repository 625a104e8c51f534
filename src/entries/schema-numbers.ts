/** Says how a number is written where a text stands. */
export function notNumber(value: string, expected: string): { expected: string; remedy: string } {
  if (/^\d+(?:\s+\d+)+$/u.test(value) && !/^\d{1,3}(?:\s\d{3})+$/u.test(value))
    return { expected, remedy: `mit Komma trennen: ${value.split(/\s+/u).join(', ')}` };
  const unit = /\s*(?:%|Prozent|€|Euro|EUR)$/u;
  const number = value.replace(unit, '').replace(/[.\s]/gu, '').replace(',', '.');
  if (/^-?\d+(?:\.\d+)?$/u.test(number))
    return {
      expected,
      remedy: unit.test(value)
        ? `nur ${number} schreiben, ohne Einheit`
        : `${number} schreiben: ohne Anführungszeichen und Tausenderpunkt, mit Punkt statt Komma`,
    };
  const [, from, to] = /^(\d+)\s*[-–]\s*(\d+)$/u.exec(value) ?? [];
  return {
    expected,
    remedy: from
      ? `jede Zahl einzeln schreiben, z. B. ${from}, ${to}`
      : 'nur Ziffern schreiben; Wörter gehören in ein anderes Feld',
  };
}
