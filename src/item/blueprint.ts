import type { DesignOption, ElementInput, ElementType, Era, Requirement, Scenario } from '../network/schema.ts';
import type { Particle } from './particle.ts';
import type { Lang, Text } from './question.ts';
import type { Rng } from './random.ts';

/** A way to say something: its words, or what puts it into words when it is chosen. Most of a dozen ways are not. */
export type Way = Text | (() => Text);
/** Several ways to say something; the same number in both languages. As a function they are made when they are asked for: see `late`. */
export type Ways = readonly Way[] | (() => readonly Way[]);

/** What one step of a design does, in the scenario's words. `say` overrides the ordinary wording of its elements. */
export interface Step {
  readonly elements?: readonly ElementInput[];
  readonly changes?: DesignOption['changes'];
  readonly removes?: readonly string[];
  readonly say?: Ways;
}
/** A design that could stand as an option. Nobody says whether it is right. */
export interface Sketch {
  readonly key: string;
  readonly steps: readonly Step[];
}
/** A requirement that a company could have here. `say`: how the stem may put it here, beside the ordinary wording. */
export interface Wish {
  readonly requirement: Requirement;
  readonly say?: Ways;
  /** The ordinary wording would say less here, or something else. */
  readonly alone?: true;
}
/** What a blueprint draws: a world, everything that could be built in it and everything that could be asked of it. */
export interface Draft {
  readonly world: NonNullable<Scenario['world']>;
  /** How the stem tells the world: some paragraphs' worth of ways, one is taken. */
  readonly scene: Ways;
  /** What ids are called in running text. Korean names end in a noun that takes a particle. */
  readonly labels: Readonly<Record<string, Text>>;
  readonly sketches: readonly Sketch[];
  /** What a question of single steps draws from, where that is not the steps of the sketches. */
  readonly steps?: readonly Step[];
  readonly wishes: readonly Wish[];
  /** Requirements that the scene itself states: part of every question of this draft, and not worded again. */
  readonly given?: readonly Requirement[];
  /**
   * Where the balance of keys comes from: `wishes` (the default), any sketch offered could be the key of the same world under other wishes;
   * `world`: the world settles which sketch helps, and the blueprint draws that evenly.
   */
  readonly even?: 'wishes' | 'world';
  readonly objectives: readonly ('cost' | 'operations' | null)[];
  /** The scene names its date, and what held then decides: asked only where the answer of the other era is another. Absent: both eras agree. */
  readonly era?: Era;
  readonly usage?: { readonly hours?: number; readonly gigabytes?: number };
}
/** Something that may or may not be so in a world: `yes` says that the requirement holds, `no` that it fails; each in several ways. */
export interface Fact {
  readonly requirement: Requirement;
  readonly yes: Ways;
  readonly no: Ways;
}
/** How a world turns out for several things at once; of the outcomes of a draft exactly one comes true. */
export interface Outcome {
  readonly holds: readonly Requirement[];
  /** For each of them the rule that an explanation cites where there is no path, if the nearest path says less than what was tried; null: the reasoner's. */
  readonly why?: readonly (string | null)[];
  readonly say: Ways;
}
/** A world and what can be said about it. Which statements are true is for the reasoner. */
export interface ClaimsDraft {
  readonly world: Draft['world'];
  readonly scene: Ways;
  readonly labels: Draft['labels'];
  readonly facts: readonly Fact[];
  /** Ids of rules, whose statement or wrong belief may stand among the statements. */
  readonly rules?: readonly string[];
  /** How often a question takes statements about rules, 0 to 1; without it three in ten. */
  readonly ruled?: number;
  /** Instead of facts: which of these comes true. One answer of four. */
  readonly outcomes?: readonly Outcome[];
  /** The scene names its date: what held then decides, and rules that have changed since may stand among the statements. */
  readonly era?: Era;
}
/** A number that an option could give, and what it would be the number of. */
export interface CountValue {
  readonly value: number;
  readonly why: Text;
  readonly rule: string;
}
/** A world, what must hold there, and the question how many elements of a type that takes. Which number is right is for the reasoner. */
export interface CountDraft {
  readonly world: Draft['world'];
  readonly scene: Ways;
  readonly labels: Draft['labels'];
  readonly requirements: readonly Requirement[];
  readonly type: ElementType;
  /** The closing question, in several ways. */
  readonly ask: Ways;
  /** A number with what is counted: "6 VPC peering connections". */
  unit(value: number): Text;
  /** At least four, the right one among them. */
  readonly values: readonly CountValue[];
}

/** One kind of question. It says what varies and how it is worded; which option is right is for the reasoner. */
interface Kind {
  readonly id: string;
  readonly topic: string;
  /** How often it is drawn beside the others. */
  readonly weight: number;
}
/** What it draws: designs to choose from, statements about a world, or a number. */
export type Blueprint = Kind & ({ draw(rng: Rng): Draft } | { drawClaims(rng: Rng): ClaimsDraft } | { drawCount(rng: Rng): CountDraft });

/** The words of one question: its language, names for ids, and chance that is the same in both languages. */
export interface Voice {
  readonly lang: Lang;
  label(id: string): string;
  /** The name with the Korean particle that its sound asks for; in English the bare name. */
  with(name: string, particle: Particle): string;
  /** Picks one of several ways to say something. `salt` keeps different places from picking alike, be it a word or a number (see `saltOf`). */
  choose<T>(list: readonly T[], salt: string | number): T;
}
