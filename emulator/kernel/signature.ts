/** Google's refusal of wrong arguments. */
import { GoogleError } from './contract.ts';

/** "The parameters (String,number) don't match the method signature for Utilities.computeDigest." */
export function wrongParameters(method: string, args: readonly unknown[]): GoogleError {
  return new GoogleError(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}

/** "Invalid argument: name" */
export function invalidArgument(name: string): GoogleError {
  return new GoogleError(`Invalid argument: ${name}`);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return 'number[]';
  return (value.constructor as { api?: string }).api ?? '(class)';
}
