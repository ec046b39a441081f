import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/core/calendar/day.ts';
import { answerTemplates } from '../../../src/core/tables/commune-tables.ts';
import { deadlineEvents, opinions, tasks } from '../../../src/core/tables/register-tables.ts';
import { formatDay } from '../../../src/core/text/format.ts';
import { A, B, C, D, LEADER, officeWithClocks, type WorkOffice } from './work-office.ts';

const later = (day: Day | null, days: number): string => formatDay(addDays(day as Day, days));

describe('clocks', () => {
  it('an extension keeps the original day and tells the citizen once; without an address it is told by hand', () => {
    const office = officeWithClocks();
    const before = office.opinion(A).dueOn;
    office.select(opinions, A, C);
    const answers = [
      { text: later(before, 7) },
      { text: 'Chờ ý kiến cấp huyện' },
      { text: LEADER },
      'YES' as const,
      'OK' as const,
    ];
    const record = office.run('extendDeadlines', answers);
    const after = office.opinion(A);
    expect(after.originalDueOn).toBe(before);
    expect(formatDay(after.dueOn as Day)).toBe(later(before, 7));
    expect(after.why).toContain('Gia hạn');
    expect(office.mailsOf('extension').map((mail) => [mail.to, mail.state])).toEqual([['vidu@dan.example', 'sent']]);
    expect(office.rows(deadlineEvents).map((row) => [row.opinion, row.toldOn !== null])).toEqual([
      [A, true],
      [C, false],
    ]);
    expect(JSON.stringify(record.alerts)).toContain(`${C}: không gửi thư được`);
  });

  it('a pause shifts the day by the days that it lasted', () => {
    const office = officeWithClocks();
    const before = office.opinion(A).dueOn as Day;
    office.select(opinions, A);
    office.run('pauseClocks', [{ text: '' }, { text: 'Chờ công dân bổ sung' }, { text: LEADER }, 'YES', 'OK']);
    expect(office.opinion(A).dueOn).toBe(before);
    office.at('2026-06-05T15:00:00+07:00');
    office.select(opinions, A);
    office.run('resumeClocks', [{ text: '' }, { text: 'Đã bổ sung' }, { text: LEADER }, 'YES', 'OK']);
    const shifted = office.opinion(A).dueOn as Day;
    expect(shifted > before).toBe(true);
    expect(office.opinion(A).why).toContain('lùi hạn 3 ngày');
    expect(office.opinion(A).originalDueOn).toBe(before);
  });

  it('takes up a row typed into the ledger, names a day that it cannot read, and puts back a day typed over the system', () => {
    const office = officeWithClocks();
    const before = office.opinion(A).dueOn as Day;
    office.paste(deadlineEvents, [
      { opinion: A, kind: 'Gia hạn', on: '03/06/2026', to: later(before, 5), reason: 'Xác minh', allowedBy: LEADER },
      { opinion: B, kind: 'Gia hạn', on: '03/06/2026', to: 'cuối tháng 6', reason: 'Xác minh', allowedBy: LEADER },
    ]);
    office.type(opinions, D, 'dueOn', 'hôm nào xong thì thôi');
    office.command('refreshOpinions');
    expect(formatDay(office.opinion(A).dueOn as Day)).toBe(later(before, 5));
    expect(office.opinion(B).dueOn).toBe(before);
    expect(office.opinion(D).dueOn).toBe(before);
    expect(office.rows(deadlineEvents).map((row) => row.code)).toEqual(['GH-001', 'GH-002']);
    const said = JSON.stringify(office.run('checkSystem', ['OK']).alerts);
    expect(said).toContain('cuối tháng 6');
    expect(office.logged('Sửa tay').some((row) => row.about === D && row.after === 'hôm nào xong thì thôi')).toBe(true);
  });
});

describe('a day of its own', () => {
  it('is set by the leader, explained, kept by a recalculation, and reminded like any other', () => {
    const office = officeWithClocks();
    const rule = office.opinion(A).dueOn as Day;
    office.select(opinions, A);
    const set = [{ text: formatDay(addDays(rule, -2)) }, { text: 'Kết luận số 12/TB-UBND' }, { text: LEADER }];
    office.run('setDueDays', [...set, 'YES', 'OK']);
    expect(office.opinion(A)).toMatchObject({ dueOn: addDays(rule, -2), originalDueOn: addDays(rule, -2) });
    expect(office.rows(deadlineEvents)).toMatchObject([
      { code: 'GH-001', opinion: A, kind: 'set', to: addDays(rule, -2), allowedBy: LEADER },
    ]);
    const why = JSON.stringify(office.run('whyThisDay', ['OK']).alerts);
    expect(why).toContain(`Hạn do ${LEADER} ấn định`);
    expect(why).toContain('Kết luận số 12/TB-UBND');
    office.command('refreshOpinions');
    office.run('recalculateDays', ['YES', 'OK']);
    expect(office.opinion(A).dueOn).toBe(addDays(rule, -2));
    office.select(opinions, A);
    const later = office.run('setDueDays', [{ text: formatDay(addDays(rule, 9)) }, ...set.slice(1), 'OK']);
    expect(JSON.stringify(later.alerts)).toContain('dùng \\"Gia hạn…\\"');
  });

  it('re-opening begins a clock of its own: the old extension does not come back', () => {
    const office = officeWithClocks();
    office.select(opinions, D);
    const old = office.opinion(D).dueOn as Day;
    const extend = [{ text: later(old, 40) }, { text: 'Chờ cấp trên' }, { text: LEADER }];
    office.run('extendDeadlines', [...extend, 'YES', 'OK']);
    answered(office, D, { way: '2', outcome: '2', number: '18/UBND' });
    office.select(opinions, D);
    office.run('reopenOpinions', [{ text: 'Công dân chưa đồng ý' }, { text: '15/06/2026' }, 'YES', 'OK']);
    office.command('refreshOpinions');
    expect(office.opinion(D)).toMatchObject({ status: 'assigned', dueOn: '2026-06-15', originalDueOn: '2026-06-15' });
    office.select(opinions, D);
    expect(JSON.stringify(office.run('whyThisDay', ['OK']).alerts)).not.toContain('Gia hạn ngày');
  });
});

/** Draft, approval, answer in writing. */
function answered(
  office: WorkOffice,
  code: string,
  given: { way: string; outcome?: string; number: string; more?: string[] },
) {
  office.type(opinions, code, 'answer', 'Đã rà soát, rút ngắn thời gian giải quyết.');
  office.select(opinions, code);
  office.run('receiveDrafts', ['YES', 'OK']);
  office.run('approveAnswers', [{ text: LEADER }, { text: '' }, 'YES', 'OK']);
  const said = [given.way, ...(given.outcome ? [given.outcome] : []), LEADER, given.number, '', ...(given.more ?? [])];
  return office.run('recordAnswers', [...said.map((text) => ({ text })), 'YES', 'OK']);
}

describe('answer templates', () => {
  it('fill empty answers only, after a look; with a place open nothing is approved, and staff may write their own', () => {
    const office = officeWithClocks();
    office.type(opinions, B, 'answer', 'Cán bộ đã viết');
    office.paste(answerTemplates, [{ name: 'Của xã', text: '{đơn vị} trả lời {mã ý kiến}: […]' }]);
    office.select(opinions, A, B);
    const number = /(\d+)\. Của xã/.exec(JSON.stringify(office.run('useAnswerTemplate', ['CANCEL']).alerts))?.[1];
    const record = office.run('useAnswerTemplate', [{ text: number as string }, 'YES', 'OK']);
    expect(JSON.stringify(record.alerts)).toContain(`${B}: đã có`);
    expect(JSON.stringify(record.alerts)).toContain(`trả lời ${A}: […]`);
    expect(office.opinion(A).answer).toBe(`${office.opinion(A).unit} trả lời ${A}: […]`);
    expect(office.opinion(B).answer).toBe('Cán bộ đã viết');
    office.command('refreshOpinions');
    expect(office.opinion(A).status).toBe('assigned');
    office.select(opinions, A);
    const refused = office.run('approveAnswers', [{ text: LEADER }, { text: '' }, 'OK']);
    expect(JSON.stringify(refused.alerts)).toContain('còn chỗ chưa điền');
    expect(office.logged('Dùng mẫu câu trả lời').map((row) => row.about)).toEqual([A]);
  });
});

describe('answers', () => {
  it('one answer for the question group, told to each member once; the one without an address by hand', () => {
    const office = officeWithClocks();
    for (const code of [A, B, C]) office.type(opinions, code, 'group', 'Khai sinh chậm');
    answered(office, A, { way: '2', outcome: '2', number: '12/UBND-VP' });
    expect([A, B, C].map((code) => office.opinion(code).status)).toEqual(['answered', 'answered', 'answered']);
    expect(office.opinion(D).status).toBe('assigned');
    office.select(opinions, A);
    const told = office.run('tellCitizens', ['YES', 'OK']);
    expect(JSON.stringify(told.alerts)).toContain(`${C}: không có thư điện tử`);
    expect(
      office
        .mailsOf('answer')
        .map((mail) => mail.to)
        .sort(),
    ).toEqual(['thu@dan.example', 'vidu@dan.example']);
    expect([A, B, C].map((code) => office.opinion(code).status)).toEqual(['told', 'told', 'answered']);
    office.select(opinions, A);
    office.run('tellCitizens', ['YES', 'OK']);
    expect(office.workspace.mailbox.filter((mail) => /^UBND.* trả lời ý kiến/.test(mail.subject))).toHaveLength(2);
    office.select(opinions, C);
    office.run('recordTold', [{ text: '' }, 'YES', 'OK']);
    expect(office.opinion(C).status).toBe('told');
  });

  it('a draft without approval does not become an answer', () => {
    const office = officeWithClocks();
    office.type(opinions, A, 'answer', 'Dự thảo');
    office.select(opinions, A);
    office.run('receiveDrafts', ['YES', 'OK']);
    const said = ['2', '1', LEADER, '1/UBND', ''].map((text) => ({ text }));
    const record = office.run('recordAnswers', [...said, 'OK']);
    expect(JSON.stringify(record.alerts)).toContain('không ghi đã trả lời được');
    expect(office.opinion(A)).toMatchObject({ status: 'drafted', answeredOn: null });
  });

  it('what was passed up stays open until the superior has replied and the citizen knows', () => {
    const office = officeWithClocks();
    answered(office, A, { way: '4', number: '15/BC-UBND' });
    expect(office.opinion(A)).toMatchObject({ status: 'escalated', outcome: 'escalated' });
    office.select(opinions, A);
    office.run('tellCitizens', ['YES', 'OK']);
    expect(office.opinion(A)).toMatchObject({ status: 'escalated', toldOn: null });
    office.select(opinions, A);
    office.run('recordSuperiorReplies', [{ text: 'UBND tỉnh đồng ý' }, { text: '' }, 'YES', 'OK']);
    office.run('tellCitizens', ['YES', 'OK']);
    expect(office.opinion(A).status).toBe('told');
    expect(office.mailsOf('answer')).toHaveLength(2);
  });

  it('a promise becomes a task with its own day; re-opening keeps what was said', () => {
    const office = officeWithClocks();
    answered(office, D, { way: '2', outcome: '3', number: '16/UBND', more: ['Niêm yết mẫu mới', '31/07/2026'] });
    expect(office.rows(tasks)).toMatchObject([
      { code: 'NV-001', opinion: D, origin: 'commitment', dueOn: '2026-07-31', status: 'open' },
    ]);
    office.select(opinions, D);
    office.run('reopenOpinions', [{ text: 'Công dân chưa đồng ý' }, { text: '30/06/2026' }, 'YES', 'OK']);
    expect(office.opinion(D)).toMatchObject({ status: 'assigned', dueOn: '2026-06-30', answer: '' });
    expect(office.opinion(D).note).toContain('Đã rà soát');
  });
});
