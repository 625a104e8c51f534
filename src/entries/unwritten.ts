/** What stands where `npm run new` leaves something to be written. */
export const UNWRITTEN = '[noch zu schreiben]';

/** Whether something of an entry is still to be written. */
export const isUnwritten = ({ text }: { text: string }): boolean => text.includes(UNWRITTEN);
