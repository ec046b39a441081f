import * as z from 'zod/mini';
import { USUAL_QUESTIONS } from '../survey/questions.ts';
import { said, text } from './schema-parts.ts';

const worded = (usual: string) => z._default(z.string(), usual);

/** The survey as the profile words it; the usual wording where it says nothing, no question where it says "". */
export const surveySchema = z.prefault(
  z.strictObject({
    title: z._default(said, 'Phiếu khảo sát sự hài lòng'),
    about: worded('Về giải quyết thủ tục hành chính'),
    line: text,
    questions: z.prefault(
      z.strictObject({
        who: worded(USUAL_QUESTIONS.who),
        field: worded(USUAL_QUESTIONS.field),
        access: worded(USUAL_QUESTIONS.access),
        procedures: worded(USUAL_QUESTIONS.procedures),
        officers: worded(USUAL_QUESTIONS.officers),
        result: worded(USUAL_QUESTIONS.result),
        handling: worded(USUAL_QUESTIONS.handling),
        trips: worded(USUAL_QUESTIONS.trips),
        extraPapers: worded(USUAL_QUESTIONS.extraPapers),
        overdue: worded(USUAL_QUESTIONS.overdue),
        wantsDialogue: worded(USUAL_QUESTIONS.wantsDialogue),
        comment: worded(USUAL_QUESTIONS.comment),
      }),
      {},
    ),
  }),
  {},
);
