/**
 * Who may answer an opinion, and whether it belongs in a dialogue at all. A suggestion with its words: a person decides on
 * complaints and denunciations, never a keyword. Harassment and needless paperwork alone are subjects of the dialogue
 * (plan 002, line 37); complaints and denunciations are not (line 45).
 */
import { isNothing } from '../registration/opinions.ts';
import { longestMatches } from './phrases.ts';
import { booksOf, plainSignals, type Signal, type SignalBooks, sentenceHas, seriousSignals } from './scope-signals.ts';
import { suggestFields } from './suggest-fields.ts';
import { type Token, tokenise, wording } from './tokens.ts';
import type { Field, ScopeSignals } from './vocabulary.ts';

export type Scope =
  | 'in_scope'
  | 'beyond_authority'
  | 'other_agency'
  | 'out_khieu_nai'
  | 'out_to_cao'
  | 'mixed_to_cao'
  | 'out_other'
  | 'unclear';

export interface ScopeSuggestion {
  readonly scope: Scope;
  /** The words that led there, as the citizen wrote them. */
  readonly words: readonly string[];
  readonly reason: string;
}

export interface ScopeOptions {
  /** A dialogue on everything (plan 003): roads and rubbish are subjects too. */
  readonly generalDialogue?: boolean;
}

export function suggestScope(
  text: string,
  signals: ScopeSignals,
  fields: readonly Field[],
  options: ScopeOptions = {},
): ScopeSuggestion {
  if (isNothing(text)) return suggestion('unclear', [], 'không có nội dung');
  const tokens = tokenise(text);
  const books = booksOf(signals);
  const serious = seriousSignals(tokens, books);
  const denouncing = serious.filter((signal) => signal.kind !== 'complaint');
  const words = (found: readonly Signal[]) => [
    ...new Set(found.map((signal) => wording(tokens, signal.from, signal.to))),
  ];

  if (denouncing.length > 0) {
    const mixed = hasOrdinaryPart(tokens, denouncing, books, fields);
    return suggestion(
      mixed ? 'mixed_to_cao' : 'out_to_cao',
      words(denouncing),
      mixed ? 'có phần là tố cáo' : 'có dấu hiệu tố cáo',
    );
  }
  if (serious.length > 0) return suggestion('out_khieu_nai', words(serious), 'có dấu hiệu khiếu nại');
  const beyond = plainSignals(tokens, books.beyond);
  if (beyond.length > 0) return suggestion('beyond_authority', words(beyond), 'có nội dung thuộc cấp trên');
  return suggestByField(text, tokens, books, fields, options);
}

function suggestByField(
  text: string,
  tokens: readonly Token[],
  books: SignalBooks,
  fields: readonly Field[],
  options: ScopeOptions,
): ScopeSuggestion {
  const [leading] = suggestFields(text, fields);
  const field = leading && leading.score > 0 ? fields.find((one) => one.code === leading.code) : undefined;
  const because = leading?.phrases ?? [];
  if (field && field.unitKind !== 'commune')
    return suggestion(
      field.unitKind === 'other' ? 'other_agency' : 'beyond_authority',
      because,
      `lĩnh vực của ${field.unit}`,
    );

  const otherwise = !field || field.procedures === false || field.code === 'khac';
  if (otherwise) {
    const elsewhere = plainSignals(tokens, books.otherAgency);
    if (elsewhere.length > 0) return suggestion('other_agency', phrasesOf(tokens, elsewhere), 'việc của cơ quan khác');
    const procedural = longestMatches(tokens, books.procedureOfItself).length > 0;
    const outside = plainSignals(tokens, books.outside);
    const isOutside = field?.procedures === false || outside.length > 0;
    if (isOutside && !procedural && !options.generalDialogue)
      return suggestion(
        'out_other',
        because.length > 0 ? because : phrasesOf(tokens, outside),
        'không phải thủ tục hành chính',
      );
  }
  if (field) return suggestion('in_scope', because, `lĩnh vực ${field.name}`);
  const procedure = longestMatches(tokens, books.procedure);
  if (procedure.length > 0)
    return suggestion('in_scope', phrasesOf(tokens, procedure), 'nói về thủ tục, cách giải quyết');
  return suggestion('unclear', [], 'không thấy từ nào để gợi ý');
}

/** Whether, apart from the denunciation, the text asks for something of its own: a sentence with a request about a field, not about finding the guilty. */
function hasOrdinaryPart(
  tokens: readonly Token[],
  denouncing: readonly Signal[],
  books: SignalBooks,
  fields: readonly Field[],
): boolean {
  const taken = new Set(denouncing.map((signal) => signal.sentence));
  const sentences = [...new Set(tokens.map((token) => token.sentence))].filter((sentence) => !taken.has(sentence));
  return sentences.some((sentence) => {
    if (sentenceHas(tokens, sentence, books.investigation) || !sentenceHas(tokens, sentence, books.request))
      return false;
    const own = tokens
      .filter((token) => token.sentence === sentence)
      .map((token) => token.text)
      .join(' ');
    return (
      suggestFields(own, fields).some((field) => field.score > 0) ||
      sentenceHas(tokens, sentence, books.procedureOfItself)
    );
  });
}

/** Whether a section only supports a denunciation made elsewhere on the slip: evidence, "đề nghị xử lý nghiêm". */
export function isAboutInvestigation(text: string, signals: ScopeSignals): boolean {
  const tokens = tokenise(text);
  const books = booksOf(signals);
  return (
    longestMatches(tokens, books.investigation).length > 0 &&
    longestMatches(tokens, books.procedureOfItself).length === 0
  );
}

function phrasesOf(tokens: readonly Token[], found: readonly { from: number; to: number }[]): string[] {
  return [...new Set(found.map((one) => wording(tokens, one.from, one.to)))];
}

function suggestion(scope: Scope, words: readonly string[], because: string): ScopeSuggestion {
  const quoted = words.slice(0, 5).map((word) => `"${word}"`);
  return { scope, words, reason: quoted.length === 0 ? because : `${because}: ${quoted.join(', ')}` };
}
