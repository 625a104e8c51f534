import type { Extension } from './types.ts';

type One = Exclude<NonNullable<NonNullable<Extension['text']>[number]>, readonly unknown[]>;
type State = ReturnType<One['tokenize']>;

const LESS_THAN = 60;

/**
 * Lets `<10 Euro` be text. MDX takes every `<` for the beginning of a tag and stops where no name follows; what
 * can be no tag is text. Changes the constructs of MDX in place, since one that refuses must ask first.
 */
export function lessThanIsText(extensions: readonly Extension[]): void {
  for (const { flow, text } of extensions)
    for (const constructs of [flow, text]) {
      const known = constructs?.[LESS_THAN];
      if (constructs && known)
        constructs[LESS_THAN] = Array.isArray(known) ? known.map(guarded) : guarded(known);
    }
}

function guarded(construct: One): One {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const tag = construct.tokenize.call(this, effects, ok, nok);
      return effects.check(NO_TAG_BEHIND, nok, tag);
    },
  };
}

/** Holds where no name, end or comment of a tag follows: digits and signs such as = € % . */
const NO_TAG_BEHIND: One = {
  partial: true,
  tokenize(effects, ok, nok) {
    const behind: NonNullable<State> = (code) => (code !== null && isNoTag(code) ? ok : nok)(code);
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      effects.exit('data');
      return behind;
    };
  },
};

/** Codes below 0 are ends of lines and tabs, which MDX lets be text itself. */
const isNoTag = (code: number): boolean =>
  code >= 0 && !/[\p{ID_Start}$_/>!\s]/u.test(String.fromCodePoint(code));
