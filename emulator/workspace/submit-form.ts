/** A citizen sends a form, and Google tells the triggers about it, once or as it sometimes does. */
import { fillIn } from '../forms/fill-in.ts';
import type { Answer, FormState } from '../forms/state.ts';
import { storeResponse } from '../forms/store-response.ts';
import type { Workspace } from '../workspace.ts';
import type { ExecutionRecord } from './record.ts';

export interface SubmitOptions {
  respondentEmail?: string;
  /** What becomes of the event: as it should be, twice, not at all, without its data, or without an event object. */
  event?: 'once' | 'twice' | 'never' | 'blank' | 'missing';
}

export interface Submitted {
  responseId: string;
  executions: ExecutionRecord[];
}

/** Fill in, store, fire. Throws FormRefusal where Google's page would not let the person send. */
export function submitForm(
  workspace: Workspace,
  formId: string,
  answersByTitle: Record<string, Answer>,
  options: SubmitOptions = {},
): Submitted {
  const form = workspace.world.state.forms.find(({ id }) => id === formId);
  if (!form) throw new Error(`There is no form ${formId}`);
  const answers = fillIn(form, answersByTitle);
  const { response, row } = storeResponse(workspace.world, form, answers, options.respondentEmail ?? '');
  const event = options.event ?? 'once';
  const times = event === 'never' ? 0 : event === 'twice' ? 2 : 1;
  const executions: ExecutionRecord[] = [];
  for (let i = 0; i < times; i++) executions.push(...fireSubmit(workspace, form, response.id, row, event));
  return { responseId: response.id, executions };
}

function fireSubmit(
  workspace: Workspace,
  form: FormState,
  responseId: string,
  row: number | undefined,
  event: NonNullable<SubmitOptions['event']>,
): ExecutionRecord[] {
  const { state } = workspace.world;
  const asForm = workspace.fire('ON_FORM_SUBMIT', form.id, '', (services) => {
    if (event === 'missing') return undefined;
    if (event === 'blank') return {};
    const source = services.form._form(form.id);
    return { source, response: source.getResponse(responseId) };
  });
  const { destination } = form;
  if (!destination || row === undefined) return asForm;
  const asSheet = workspace.fire('ON_FORM_SUBMIT', state.workbook.id, '', (services) => {
    if (event === 'missing') return undefined;
    if (event === 'blank') return { namedValues: {}, values: [] };
    return services.sheets.submitEvent(destination.sheetId, row);
  });
  return [...asForm, ...asSheet];
}
