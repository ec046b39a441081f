import { isGeneralDialogue } from '../../core/profile/general-dialogue.ts';
import type { SortSlip } from '../../core/registration/enter-slips.ts';
import { suggestForSlip } from '../../core/triage/suggest-slip.ts';
import { fieldsFromRows, SHIPPED_SIGNALS } from '../../core/triage/vocabulary.ts';
import type { Office } from '../office/office.ts';

/** Sorting suggestions by the keywords as staff keep them in "Lĩnh vực". */
export function sorterOf(office: Office): SortSlip {
  const fields = fieldsFromRows(office.fields);
  const generalDialogue = isGeneralDialogue(office.profile);
  return (slip) => {
    const found = suggestForSlip(slip, SHIPPED_SIGNALS, fields, { generalDialogue });
    return {
      scope: found.scope,
      fields: found.fieldSuggestions,
      reasons: found.reasons.join('\n'),
      opinions: found.opinions.map((opinion) => ({
        field: opinion.fields[0]?.code ?? '',
        scope: opinion.scope.scope,
      })),
    };
  };
}
