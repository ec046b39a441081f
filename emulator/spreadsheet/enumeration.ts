/** Google's enumerations: objects that print as their name. */

export class EnumValue {
  static readonly api = 'Enum';
  readonly #type: string;
  readonly #name: string;
  readonly #ordinal: number;

  constructor(type: string, name: string, ordinal: number) {
    this.#type = type;
    this.#name = name;
    this.#ordinal = ordinal;
  }
  toString(): string {
    return this.#name;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  compareTo(other: EnumValue): number {
    return this.#ordinal - other.ordinal();
  }
  toJSON(): string {
    return this.#name;
  }
  /** The enumeration that a value belongs to, for checks of arguments. */
  static typeOf(value: EnumValue): string {
    return value.#type;
  }
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumValue>>;

/** Makes an enumeration from its names, in Google's order. */
export function enumeration<const Name extends string>(type: string, names: readonly Name[]): Enumeration<Name> {
  const entries = names.map((name, ordinal) => [name, new EnumValue(type, name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Enumeration<Name>;
}
