/** Which methods and fields of an emulated object a script may see. */
import type { EmulatedClass } from './contract.ts';

export interface Surface {
  methods: ReadonlySet<string>;
  fields: ReadonlySet<string>;
}

const known = new WeakMap<object, Surface>();

/** The surface of the object's class: public methods of its whole prototype chain, and the fields it declares. */
export function methodsOf(target: object): Surface {
  const prototype = Object.getPrototypeOf(target) as object;
  const before = known.get(prototype);
  if (before) return before;
  const methods = new Set<string>();
  const fields = new Set<string>();
  const hidden = new Set<string>(['constructor']);
  for (let level = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    const cls = level.constructor as unknown as EmulatedClass;
    for (const name of cls.properties ?? []) fields.add(name);
    for (const name of cls.hidden ?? []) hidden.add(name);
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (typeof property.value === 'function' && !name.startsWith('_')) methods.add(name);
    }
  }
  for (const name of hidden) methods.delete(name);
  const surface = { methods, fields };
  known.set(prototype, surface);
  return surface;
}
