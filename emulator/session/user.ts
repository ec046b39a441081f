/** A person, as far as a script may know them. */
export class User implements GoogleAppsScript.Base.User {
  static readonly api = 'User';
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  /** Deprecated on Google, and still there. */
  getUserLoginId(): string {
    return this.#email;
  }

  toString(): string {
    return this.#email;
  }
}
