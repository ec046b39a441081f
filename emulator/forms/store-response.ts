/** A response arrives: in the form, and in the sheet that is linked to it. */
import type { World } from '../world.ts';
import { appendResponseRow } from './destination.ts';
import type { Answer, FormState, ResponseState } from './state.ts';

/** Keep it; `row` is where it lies in the responses sheet, or undefined without one. */
export function storeResponse(
  world: World,
  form: FormState,
  answers: { itemId: number; answer: Answer }[],
  respondentEmail: string,
): { response: ResponseState; row: number | undefined } {
  const response: ResponseState = {
    id: `2_ABaOnu${world.newId('response')}`,
    submittedAt: world.clock.now().getTime(),
    respondentEmail: form.collectsEmail ? respondentEmail : '',
    answers: answers.filter(({ answer }) => answer.length > 0),
  };
  form.responses.push(response);
  return { response, row: form.destination ? appendResponseRow(world, form, response) : undefined };
}
