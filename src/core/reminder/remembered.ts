/** Thousands of items share a few officers and units. */
export function remembered<Key, Value>(keyOf: (key: Key) => string, find: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (asked) => {
    const key = keyOf(asked);
    const value = known.has(key) ? (known.get(key) as Value) : find(asked);
    known.set(key, value);
    return value;
  };
}
