/** Writes a value as JSON for people and programs. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
