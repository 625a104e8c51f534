/**
 * Whether everything is looked at: with `npm run test:all` and in CI. Else `npm test` takes one of each kind and some
 * that change from day to day, of what takes long and rarely breaks.
 */
export const IS_WHOLE = Boolean(process.env['EVERY_PAGE'] ?? process.env['CI']);

/** A number that goes on by one each day, so that everything has its turn. */
export const TODAY = Math.floor(Date.now() / 86_400_000);
