import { SEARCH } from '../../strings.ts';
import { failureOf, type Failure } from './failure.ts';
import { make, makeRegisterHint } from './render.ts';

/** What is said of a failure, and what stands there instead of results. */
export interface FailureView {
  status: string;
  results: HTMLElement[];
}

const SENTENCES: Record<Exclude<Failure, 'unsupported'>, string> = {
  download: SEARCH.notLoaded,
  fault: SEARCH.faulty,
};

/** Says why there is no answer and leads on: to another try, where that may help, and to the register. */
export function failureView(error: unknown, root: URL, tryAgain: () => void): FailureView {
  const failure = failureOf(error);
  if (failure === 'unsupported')
    return { status: '', results: [makeRegisterHint(SEARCH.broken, root)] };
  const button = make('button', { type: 'button', class: 'button' }, SEARCH.tryAgain);
  button.addEventListener('click', tryAgain);
  return {
    status: SENTENCES[failure],
    results: [button, makeRegisterHint(SEARCH.elsewhere, root)],
  };
}
