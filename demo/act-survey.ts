import { surveyAnswers } from '../src/core/tables/survey-table.ts';
import type { DemoClerk } from './demo-clerk.ts';
import type { Story } from './story.ts';

/** Fictional answers: how many give which levels, by the beginnings of the questions that are rated. */
const ANSWERS: readonly (readonly [count: number, levels: readonly string[]])[] = [
  [9, ['Rất hài lòng', 'Hài lòng', 'Rất hài lòng', 'Hài lòng', 'Hài lòng']],
  [8, ['Hài lòng', 'Hài lòng', 'Hài lòng', 'Hài lòng', 'Bình thường']],
  [4, ['Bình thường', 'Không hài lòng', 'Hài lòng', 'Bình thường', 'Bình thường']],
  [2, ['Không hài lòng', 'Rất không hài lòng', 'Bình thường', 'Không hài lòng', 'Không hài lòng']],
];

/** The survey's Form is open while people are in the hall; they answer it there, without a name, and the answers come in. */
export function surveyTheHall(clerk: DemoClerk, story: Story): void {
  const { workspace } = clerk;
  clerk.command('createSurveyForm');
  const form = workspace.world.state.forms.at(-1);
  if (!form) throw new Error('Chưa tạo được phiếu khảo sát');
  const rated = form.items.filter((item) => (item.choices ?? []).some(({ value }) => value === 'Rất hài lòng'));
  for (const [count, levels] of ANSWERS)
    for (let n = 0; n < count; n++)
      workspace.submitForm(
        form.id,
        Object.fromEntries(rated.map(({ title }, at) => [title, levels[at % levels.length] as string])),
      );
  clerk.command('receiveSurveyAnswers');
  story.event(workspace.clock.now(), `Phiếu khảo sát sự hài lòng: ${clerk.rows(surveyAnswers).length} người trả lời`);
}
