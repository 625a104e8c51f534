/** An address of the own site that leads to a folder: its path ends in a slash and it names no other scheme than `file:`. */
const FOLDER = /^((?:file:|(?![a-z][a-z\d+.-]*:|\/\/))[^?#]*\/)(?=[?#]|$)/iu;

/**
 * Lets an address that leads to a folder name the page in it, as a disk needs it; others stay.
 *
 * namedPage('../praxis/?feld=x#a') // => '../praxis/index.html?feld=x#a'
 */
export const namedPage = (address: string): string => address.replace(FOLDER, '$1index.html');
