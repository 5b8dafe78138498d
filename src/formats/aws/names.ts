const reserved = new Set(['internet', 'all', 'none', 'both', 'full', 'aws-public']);

/** Gives out the ids of a scenario: each once, and none that tells what a resource is called unless that is wished. */
export class Names {
  readonly #keep: boolean;
  readonly #given = new Set<string>(reserved);
  readonly #ids = new Map<string, string>();
  readonly #accounts = new Map<string, string>();
  readonly #numbers = new Map<string, number>();
  constructor(keep: boolean) {
    this.#keep = keep;
  }

  /**
   * The id of a resource in the scenario: the same for the same AWS id.
   * @param word what it is, for a name that tells nothing: `vpc` gives vpc-1, vpc-2, …
   * @param tags its Name tag is its name where names are kept, else its AWS id
   */
  of(aws: string, word: string, tags: readonly { readonly Key: string; readonly Value: string }[] = []): string {
    const known = this.#ids.get(aws);
    if (known !== undefined) return known;
    const own = this.#keep ? slug(tags.find(({ Key }) => Key === 'Name')?.Value ?? '') || slug(aws) : '';
    const id = own === '' ? this.#numbered(word) : this.#unique(own);
    this.#ids.set(aws, id);
    return id;
  }

  /** A name that is no resource's, such as `s3`; numbered where it is taken. */
  plain(word: string): string {
    return this.#unique(slug(word) || 'x');
  }

  account(number: string | null | undefined): string {
    if (!number) return 'main';
    const known = this.#accounts.get(number);
    if (known !== undefined) return known;
    const own = number.replace(/[^A-Za-z0-9-]/g, '-').slice(0, 64);
    const name = this.#keep && own !== '' ? own : `account-${this.#accounts.size + 1}`;
    this.#accounts.set(number, name);
    return name;
  }

  /** A text of the account's own (a bucket's name): itself where names are kept, else a number. */
  resource(name: string): string {
    return this.#keep ? name.slice(0, 200) : this.of(`resource ${name}`, 'resource');
  }

  #numbered(word: string): string {
    for (;;) {
      const n = (this.#numbers.get(word) ?? 0) + 1;
      this.#numbers.set(word, n);
      const id = `${word}-${n}`;
      if (!this.#given.has(id)) return this.#take(id);
    }
  }

  #unique(name: string): string {
    if (!this.#given.has(name)) return this.#take(name);
    return this.#numbered(name.slice(0, 56));
  }

  #take(id: string): string {
    this.#given.add(id);
    return id;
  }
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
