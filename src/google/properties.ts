/** Small facts about the workbook that are not for people: ids, cursors, the lease. Kept as JSON. */

function store(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getDocumentProperties();
}

/** One value, or null where there is none. */
export function readProperty<Value>(key: string): Value | null {
  const text = store().getProperty(key);
  return text === null ? null : (JSON.parse(text) as Value);
}

/** All properties with one call. */
export function readProperties(): Readonly<Record<string, string>> {
  return store().getProperties();
}

/** Writes one value as JSON. */
export function writeProperty(key: string, value: unknown): void {
  store().setProperty(key, JSON.stringify(value));
}

/** Several with one call. */
export function writeProperties(values: Readonly<Record<string, unknown>>): void {
  const texts: Record<string, string> = {};
  if (Object.keys(values).length === 0) return;
  for (const [key, value] of Object.entries(values)) texts[key] = JSON.stringify(value);
  store().setProperties(texts, false);
}

/** Removes a value; one that is not there does no harm. */
export function deleteProperty(key: string): void {
  store().deleteProperty(key);
}
