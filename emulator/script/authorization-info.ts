/** Whether the user still has to grant something. */
import { type EnumValue, enumeration } from '../spreadsheet/enumeration.ts';

export const STATUS = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

export class AuthorizationInfo {
  static readonly api = 'AuthorizationInfo';
  readonly #declared: readonly string[];
  readonly #granted: readonly string[];
  readonly #scriptId: string;

  constructor(declared: readonly string[], granted: readonly string[], scriptId: string) {
    this.#declared = declared;
    this.#granted = granted;
    this.#scriptId = scriptId;
  }

  getAuthorizationStatus(): EnumValue {
    const missing = this.#declared.some((scope) => !this.#granted.includes(scope));
    return missing ? STATUS.REQUIRED : STATUS.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this.getAuthorizationStatus() === STATUS.REQUIRED
      ? `https://script.google.com/macros/d/${this.#scriptId}/authorize`
      : null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.#granted];
  }
}
