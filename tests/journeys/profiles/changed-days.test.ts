import { beforeAll, describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/core/profile/presets.ts';
import { deadlineRules, declaredDays } from '../../../src/core/tables/commune-tables.ts';
import { conferences, milestones } from '../../../src/core/tables/conference-tables.ts';
import { journal } from '../../../src/core/tables/ledger-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { ProfileOffice } from './profile-office.ts';

describe('a change of rule or calendar', () => {
  let office: ProfileOffice;
  let given: string[];
  const due = (code: string) => office.rows(opinions).find((one) => one.code === code)?.dueOn;

  beforeAll(() => {
    office = ProfileOffice.open('phu-xuyen-2026', '2026-06-12');
    office.nameOfficers();
    office.conference('25/06/2026 08:00');
    office.slip('Nguyễn Văn Một', 'Cấp giấy chứng nhận quyền sử dụng đất chậm so với giấy hẹn.', '12/06/2026 08:30:00');
    office.slip('Trần Thị Hai', 'Đăng ký khai sinh cho con cần những giấy tờ gì?', '12/06/2026 08:40:00');
    office.go('2026-06-18');
    given = office.assignAll('18/06/2026');
    const finished = given[1] as string;
    office.type(opinions, finished, 'answer', 'Đã hướng dẫn.');
    office.type(opinions, finished, 'answeredOn', '18/06/2026');
  });

  it('is explained on the row, with its source', () => {
    office.select(opinions, given[0] as string);
    const [said = ''] = office.said('whyThisDay');
    expect(said).toContain('hạn thứ Ba, 23/6/2026');
    expect(said).toContain('Mốc tính: thứ Năm, 18/6/2026');
    expect(said).toContain('Nguồn: ');
    office.select(milestones, 'DT-2026-01/registration_cutoff');
    expect(office.said('whyThisDay').join()).toContain('Đếm 10 ngày (tính theo lịch) trước mốc.');
  });

  it('moves open days after a preview, logged; what is answered stays', () => {
    const said = office.said('chooseReading', [{ text: '2' }, { text: '2' }, 'YES', 'YES', 'OK']);
    expect(said[1]).toContain('1. 5 ngày tính theo lịch (đang dùng): hạn thứ Ba, 23/6/2026');
    expect(said[1]).toContain('2. 5 ngày làm việc: hạn thứ Năm, 25/6/2026');
    expect(said.join('\n')).toContain('1 hạn đổi: 23/6 → 25/6');
    expect(given.map(due)).toEqual(['2026-06-25', '2026-06-23']);
    expect(office.rows(deadlineRules).find((row) => row.id === 'written_answer_to_office')?.unit).toBe('working');
    const logged = office.rows(journal).filter((entry) => entry.what === 'Tính lại hạn');
    expect(logged.map(({ about, before, after }) => [about, before, after])).toEqual([
      [given[0], '2026-06-23', '2026-06-25'],
    ]);
  });

  it('says nothing moves when nothing does', () => {
    expect(office.said('recalculateDays').join()).toContain('Không hạn nào đổi.');
  });

  it('leaves everything when the person says no, and names a day set by hand', () => {
    office.type(milestones, 'DT-2026-01/law_announcement', 'dueOn', '17/06/2026');
    office.typeRow(declaredDays, {
      on: '22/06/2026',
      kind: 'Nghỉ lễ, Tết, nghỉ bù',
      name: 'Ngày nghỉ thử',
      confirmed: 'Có',
    });
    const said = office.said('recalculateDays', ['NO']).join();
    expect(said).toContain('1 hạn đổi: 25/6 → 26/6');
    expect(said).toContain('Giữ nguyên 1 hạn do người ghi: DT-2026-01/law_announcement');
    expect(due(given[0] as string)).toBe('2026-06-25');
  });

  it('moves the first day of a window too, and logs the move', () => {
    office.type(deadlineRules, 'session_first_half', 'from', '08/06/2026');
    expect(office.said('recalculateDays', ['NO']).join()).toContain('1 hạn đổi: 01/6–30/6 → 08/6–30/6');
    office.command('recalculateDays', ['YES', 'OK']);
    const window = office.rows(milestones).find((row) => row.rule === 'session_first_half');
    expect(window).toMatchObject({ dueFrom: '2026-06-08', dueOn: '2026-06-30' });
    expect(window?.why).toContain('từ ngày 08/6/2026 đến hết ngày 30/6/2026');
    const logged = office.rows(journal).find((entry) => entry.about === window?.code && entry.what === 'Tính lại hạn');
    expect(logged?.detail).toBe('01/6–30/6 → 08/6–30/6');
    expect(due(given[0] as string)).toBe('2026-06-26');
  });

  it('names the row that somebody changed while the preview was open, and moves the others', () => {
    office.type(deadlineRules, 'session_first_half', 'from', '01/06/2026');
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '7');
    office.workspace.faults.push({
      in: 'recalculateDays',
      at: ({ method }) => method === 'alert',
      run: () => office.type(opinions, given[0] as string, 'answeredOn', '19/06/2026'),
    });
    const said = office.said('recalculateDays', ['YES', 'OK']).join('\n');
    expect(said).toContain('1 hạn đổi: 26/6 → 30/6');
    expect(said).toContain('Đã đổi 1 hạn');
    expect(said).toContain(`Để nguyên ${given[0]}: vừa có người sửa trong lúc xem trước`);
    expect(due(given[0] as string)).toBe('2026-06-26');
    expect(office.rows(milestones).find((row) => row.rule === 'session_first_half')?.dueFrom).toBe('2026-06-01');
    office.type(opinions, given[0] as string, 'answeredOn', '');
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '5');
  });

  it('leaves the day of a unit whose draft is at the office: its clock has ended', () => {
    const code = given[0] as string;
    office.type(opinions, code, 'answer', 'Đã chuyển hồ sơ; trả kết quả trong tháng 6.');
    office.type(opinions, code, 'draftedOn', '18/06/2026');
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '7');
    expect(office.said('recalculateDays').join()).toContain('Không hạn nào đổi.');
    expect(due(code)).toBe('2026-06-26');
    office.type(opinions, code, 'draftedOn', '');
    expect(office.said('recalculateDays', ['NO']).join()).toContain('1 hạn đổi: 26/6 → 30/6');
    office.type(deadlineRules, 'written_answer_to_office', 'amount', '5');
  });

  it('moves the cut-off of a conference still to come with its rule', () => {
    office.type(deadlineRules, 'registration_cutoff', 'amount', '5');
    const said = office.said('recalculateDays', ['YES', 'OK']).join();
    expect(said).toContain('Hạn đăng ký DT-2026-01: ');
    expect(office.rows(conferences)[0]?.registrationClosesAt?.toISOString()).toBe('2026-06-20T16:59:59.000Z');
    expect(due(given[0] as string)).toBe('2026-06-26');
  });
});

describe('a proposed day off', () => {
  it('is shown as such, and counts once a person names the decision', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-10-12');
    const before = office.said('confirmDays', [{ text: '9' }, 'OK']).join();
    expect(before).toContain('23/11/2026');
    expect(before).toContain('chưa xác nhận ngày nào');
    office.command('confirmDays', [{ text: '1' }, { text: 'Thông báo số 01' }, 'NO']);
    expect(office.rows(declaredDays).find((row) => row.on === '2026-11-23')).toMatchObject({
      confirmed: true,
      decision: 'Thông báo số 01',
    });
    expect(office.said('confirmDays').join()).toContain('đều đã xác nhận');
  });
});

describe('a year that nobody declared', () => {
  it('stops what counts in it with a sentence, and no slip', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-12');
    expect(office.refused('createConference', [{ text: '25/06/2031 08:00' }, { text: '1' }, 'OK', 'OK'])).toContain(
      'Chưa khai lịch làm việc năm 2031',
    );
    expect(office.rows(conferences)).toEqual([]);
    office.conference('25/06/2026 08:00');
    office.typeRow(declaredDays, { on: '30/2/2026', kind: 'Làm bù', name: 'Sai', confirmed: 'Có' });
    office.slip('Nguyễn Văn Một', 'Xin hỏi thủ tục đăng ký kết hôn.', '12/06/2026 08:30:00');
    expect(office.rows(opinions)).toHaveLength(1);
  });
});

it('the profile that install wrote reads back the same', () => {
  const office = ProfileOffice.open('kien-hung-2020', '2020-06-01');
  office.conference('15/06/2020 08:00');
  const ofDecember = ({ id }: { readonly id: string }) => id === 'session_2';
  const rules = PRESETS['kien-hung-2020'].rules.filter((rule) => !ofDecember(rule)).map(({ id }) => id);
  expect(office.rows(milestones).map(({ rule }) => rule)).toEqual(rules);
});
