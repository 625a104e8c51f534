/** Whether a text can be an id: it becomes a part of addresses, and of files on every system. */
export const isEntryId = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(text);
