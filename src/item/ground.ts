import type { Catalog } from '../network/catalog.ts';
import type { Fails } from '../network/solver.ts';
import type { Draft } from './blueprint.ts';
import { speaksOfPath } from './decide.ts';
import { Ranking } from './ranking.ts';
import { Steps } from './steps.ts';
import { Eras, figuresOf, isOneBit, tableOf, wishSets, type Table } from './table.ts';

/** Wishes that can be asked together, as bits, and as bits of sketches what meets them and all that the scene demands, and what fails one thing only. */
interface Askable {
  readonly wishes: number;
  readonly meet: number;
  readonly near: number;
}

function askableOf(sets: readonly number[], { usable, fails, given, world }: Table): Askable[] {
  const found: Askable[] = [];
  for (const wishes of sets) {
    const mask = wishes | given;
    if ((world & mask) === 0) continue;
    let meet = 0;
    let near = 0;
    let alone = 0;
    for (const i of usable) {
      const failed = (fails[i] as number) & mask;
      if (failed === 0) meet |= 1 << i;
      else if (isOneBit(failed)) {
        near |= 1 << i;
        alone |= failed;
      }
    }
    if (meet !== 0 && (alone & wishes) === wishes) found.push({ wishes, meet, near });
  }
  return found;
}

/** A draft with what was found out about it so far: composing a question asks for it many times, and deciding it once more. */
export class Ground {
  readonly draft: Draft;
  readonly catalog: Catalog;
  /** For each sketch when its turn comes to be the key. */
  readonly order: readonly number[];
  /** What could be the key of designs offered together, by their bits: of four designs one, of five two. */
  readonly keys = new Map<number, number>();
  #eras: Eras | undefined;
  #steps: Steps | undefined;
  #table: Table | undefined;
  #sets: readonly number[] | undefined;
  #askable: readonly Askable[] | undefined;
  #onPath: number | undefined;
  #elsewhen: readonly Fails[] | undefined;
  #ranking: Ranking | undefined;
  constructor(draft: Draft, catalog: Catalog, order: readonly number[] = draft.sketches.map((_, i) => i)) {
    this.draft = draft;
    this.order = order;
    this.catalog = catalog;
  }
  get eras(): Eras {
    return (this.#eras ??= new Eras(this.draft, this.catalog));
  }
  get steps(): Steps {
    return (this.#steps ??= new Steps(this));
  }
  get table(): Table {
    return (this.#table ??= tableOf(this.draft, this.eras));
  }
  /** Every set of wishes that can stand together, as bits. */
  get sets(): readonly number[] {
    return (this.#sets ??= wishSets(this.draft));
  }
  /** Those of them that some choice of designs could be asked about: the world as it stands does not meet them, some design does, and each wish is all that some design fails. */
  get askable(): readonly Askable[] {
    return (this.#askable ??= askableOf(this.sets, this.table));
  }
  /** Bits of the wishes that say that there is a path; all of them where the scene demands nothing that could say it instead. */
  get onPath(): number {
    return (this.#onPath ??= (this.draft.given ?? []).length === 0 ? -1 : this.draft.wishes.reduce((mask, w, i) => (speaksOfPath(w.requirement) ? mask | (1 << i) : mask), 0));
  }
  /** What the sketches fail in the era that is not the draft's. */
  get elsewhen(): readonly Fails[] {
    return (this.#elsewhen ??= this.table.designs.map((design) => this.eras.failsElsewhen(design)));
  }
  get ranking(): Ranking {
    return (this.#ranking ??= new Ranking(figuresOf(this.draft, this.eras, this.table)));
  }
}
