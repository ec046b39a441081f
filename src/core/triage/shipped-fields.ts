/** The fields with which a new register begins. Only the installation reads them, so they travel in presets.html. */
import shipped from './fields.json' with { type: 'json' };
import { FIELD_TRAITS, type Field } from './vocabulary.ts';

export const SHIPPED_FIELDS: readonly Field[] = (shipped as readonly Field[]).map((field) => ({
  ...field,
  ...FIELD_TRAITS[field.code],
}));
