/** An office on the compiled bundle with a conference, and people who answer its survey. */
import { Clerk } from '../../../demo/clerk.ts';
import type { Fault } from '../../../emulator/kernel/faults.ts';
import { newWorld } from '../../../emulator/workspace/new-world.ts';
import { type ExecutionRecord, loadProject, Workspace, type WorkspaceOptions } from '../../../emulator/workspace.ts';
import type { WorldState } from '../../../emulator/world.ts';
import { surveyAnswers } from '../../../src/core/tables/survey-table.ts';

export const OWNER = 'vanphong@xa.example';
export const CONFERENCE = 'DT-2026-01';

const OPTIONS: WorkspaceOptions = {
  project: loadProject('build/dist'),
  now: new Date('2026-06-01T01:00:00Z'),
  owner: OWNER,
  editors: ['canbo@xa.example'],
  account: 'workspace',
};

const kept = new Map<boolean, { state: WorldState; now: Date }>();

export class SurveyOffice extends Clerk {
  /** Installed, one conference on 25 June; with its survey Form or before it. Made once, handed out as copies. */
  static open(withForm = true): SurveyOffice {
    const known = kept.get(withForm);
    if (known) {
      const world = newWorld({ ...OPTIONS, now: known.now }, structuredClone(known.state));
      return new SurveyOffice(new Workspace(world), OWNER);
    }
    const office = withForm ? SurveyOffice.open(false) : new SurveyOffice(Workspace.create(OPTIONS), OWNER);
    if (withForm) office.command('createSurveyForm', ['OK']);
    else {
      office.command('installOffice', [{ text: 'chi-dong-2025' }]);
      office.command('createConference', [{ text: '25/06/2026 08:00' }, { text: '1' }, 'OK']);
    }
    const { state, clock } = office.workspace.world;
    kept.set(withForm, { state: structuredClone(state), now: clock.now() });
    return SurveyOffice.open(withForm);
  }

  get form() {
    const form = this.workspace.world.state.forms.at(-1);
    if (!form) throw new Error('no Form');
    return form;
  }

  /** Somebody answers some questions, known by the beginning of their titles. */
  answer(said: Readonly<Record<string, string>>): void {
    const titles = Object.entries(said).map(([begins, answer]) => {
      const item = this.form.items.find(({ title }) => title.startsWith(begins));
      if (!item) throw new Error(`no question "${begins}"`);
      return [item.title, answer] as const;
    });
    this.workspace.submitForm(this.form.id, Object.fromEntries(titles));
  }

  answers() {
    return this.rows(surveyAnswers);
  }

  run(name: string, faults: Fault[] = []): ExecutionRecord {
    return this.workspace.run(name, { user: OWNER, answers: ['OK', 'OK', 'OK'], faults });
  }

  /** The morning's automatic run of the next day. */
  nextMorning(faults: Fault[] = []): ExecutionRecord {
    const { clock } = this.workspace;
    clock.moveTo(new Date(clock.now().getTime() + 86_400_000));
    return this.workspace.run('runDaily', { user: OWNER, faults });
  }

  /** What the last command asked and told. */
  said(): string {
    return this.workspace
      .desk(OWNER)
      .questions.map((question) => question.message)
      .join('\n');
  }
}
