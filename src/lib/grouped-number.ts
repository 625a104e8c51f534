/**
 * Whether a number is written with a point before three digits: thousands in German, decimals in YAML.
 *
 * isGrouped('1.000') // => true
 * isGrouped('0.125') // => false
 */
export const isGrouped = (written: string): boolean => /^[+-]?[1-9]\d{0,2}\.\d{3}$/u.test(written);
