import { isGeneralDialogue } from '../../core/profile/general-dialogue.ts';
import type { SortSlip } from '../../core/registration/enter-slips.ts';
import { scopeWords } from '../../core/tables/commune-tables.ts';
import { signalsFromRows } from '../../core/triage/scope-words.ts';
import { suggestForSlip } from '../../core/triage/suggest-slip.ts';
import { fieldsFromRows } from '../../core/triage/vocabulary.ts';
import { findSheet } from '../../google/workbook.ts';
import type { Book } from '../book/book.ts';
import type { Office } from '../office/office.ts';

/** Sorting suggestions by the words as staff keep them in "Lĩnh vực" and "Từ gợi ý phạm vi". */
export function sorterOf(book: Book, office: Office): SortSlip {
  // A workbook from before that sheet, or one whose sheet was deleted, takes slips in all the same.
  const signals = signalsFromRows(findSheet(scopeWords.sheet) ? book.rows(scopeWords) : []);
  const fields = fieldsFromRows(office.fields);
  const generalDialogue = isGeneralDialogue(office.profile);
  return (slip) => {
    const found = suggestForSlip(slip, signals, fields, { generalDialogue });
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
