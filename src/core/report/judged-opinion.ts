/** A row of "Ý kiến – phân công" as the judgement of where it stands reads it. */
import { draftArrivedOn } from '../opinion/draft.ts';
import type { Opinion } from '../tables/register-tables.ts';
import type { Judged } from './standing.ts';

/** `untilTold`: its time limit ends with the notice to the citizen; else with the unit's draft. What stands aside is for the caller to know. */
export function judgedOpinion(opinion: Opinion, untilTold: boolean): Judged {
  return {
    scope: opinion.scope ?? 'unclear',
    status: opinion.status ?? 'new',
    outcome: opinion.outcome,
    unit: opinion.unit,
    answeredAtConference: opinion.answerWay === 'atConference',
    dueOn: opinion.dueOn,
    doneOn: opinion.answeredOn,
    judgedOn: untilTold ? opinion.toldOn : draftArrivedOn(opinion),
    superiorRepliedOn: opinion.superiorRepliedOn,
    setAside: false,
  };
}
