import { report } from './failure.ts';

/** What becomes of a task that ends while it is the latest. */
interface Ends<T> {
  show: (result: T) => void;
  fail: (error: unknown) => void;
}

/** Runs tasks of which only the latest counts: answers and failures of earlier ones are dropped when they come late. */
export class Latest {
  readonly #report: (error: unknown) => void;
  #turn = 0;

  constructor(tell: (error: unknown) => void = report) {
    this.#report = tell;
  }

  /** Runs a task; every error is reported, that of a dropped task too, and one in `show` as well. */
  async run<T>(task: () => Promise<T>, { show, fail }: Ends<T>): Promise<void> {
    const turn = ++this.#turn;
    try {
      const result = await task();
      if (turn === this.#turn) show(result);
    } catch (error) {
      this.#report(error);
      if (turn === this.#turn) fail(error);
    }
  }

  /** Drops what is under way. */
  drop(): void {
    this.#turn++;
  }
}
