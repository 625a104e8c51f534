/** How long typing must have rested before it gets into the address, in milliseconds. */
const REST = 400;

/** What the writer needs of the browser. */
interface Bar {
  /** Path and parameters of the present address. */
  read: () => string;
  push: (address: string) => void;
  replace: (address: string) => void;
}

/** The address of this window. */
const windowBar: Bar = {
  read: () => location.pathname + location.search,
  push: (address) => {
    history.pushState(null, '', address);
  },
  replace: (address) => {
    history.replaceState(null, '', address);
  },
};

/**
 * Writes the state of the search into the address: a decision at once, what is typed when it rests. Safari throws
 * when an address is written more than a hundred times in ten seconds.
 */
export class AddressWriter {
  readonly #bar: Bar;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: string | undefined;

  constructor(bar: Bar = windowBar) {
    this.#bar = bar;
  }

  /** Takes an address in place of the present one when nothing else comes for a while. */
  later(address: string): void {
    this.drop();
    this.#waiting = address;
    this.#timer = setTimeout(() => {
      this.flush();
    }, REST);
  }

  /** Goes to an address at once, so that Back leads to the present one. */
  now(address: string): void {
    this.drop();
    if (address !== this.#bar.read()) this.#bar.push(address);
  }

  /** Writes what waits: somebody leaves the field or the page. */
  flush(): void {
    const address = this.#waiting;
    this.drop();
    if (address !== undefined && address !== this.#bar.read()) this.#bar.replace(address);
  }

  /** Forgets what waits: the address has been changed from elsewhere. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}
