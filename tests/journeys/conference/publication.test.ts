/** What is made public, where and by which day; milestones ticked off; the dossier's list; who is reminded. */
import { describe, expect, it } from 'vitest';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import {
  conferences,
  documents,
  dossierItems,
  milestones,
  publications,
} from '../../../src/core/tables/conference-tables.ts';
import { DASHBOARD } from '../../../src/core/tables/index.ts';
import { reportFigures } from '../../../src/core/tables/report-tables.ts';
import { ProfileOffice } from '../profiles/profile-office.ts';

const CODE = 'DT-2025-01';

/** An Hưng, with a periodic conference on 17 November 2025. */
function anHung(numbers = '1'): ProfileOffice {
  const office = ProfileOffice.open('an-hung-2025', '2025-10-20');
  office.nameOfficers();
  office.command('createConference', [{ text: '17/11/2025 08:00' }, { text: numbers }, 'OK']);
  return office;
}

const last = (office: ProfileOffice): string => office.workspace.desk(office.user).questions.at(-1)?.message ?? '';
const planned = (office: ProfileOffice) =>
  office.rows(publications).map((row) => [row.code, row.what, row.where, row.dueOn, row.source]);

describe('publications', () => {
  it('stand with the conference: the places of the plan (plan 003, lines 203–207), then what the law adds, each with its day', () => {
    const rows = planned(anHung());
    const law = 'Luật Tổ chức chính quyền địa phương 2025, Điều 43';
    expect(rows).toEqual([
      [
        'CK-001',
        'Giấy mời, thông báo tổ chức hội nghị',
        'Các phương tiện thông tin đại chúng',
        '2025-11-06',
        'Kế hoạch, dòng 97',
      ],
      ['CK-002', 'Thông báo kết luận', expect.stringContaining('Niêm yết'), '2025-11-27', `Kế hoạch, dòng 203; ${law}`],
      [
        'CK-003',
        'Thông báo kết luận',
        expect.stringContaining('truyền thanh'),
        '2025-11-27',
        `Kế hoạch, dòng 205; ${law}`,
      ],
      ['CK-004', 'Thông báo kết luận', 'Cổng thông tin điện tử của xã', '2025-11-27', `Kế hoạch, dòng 207; ${law}`],
      ['CK-005', 'Kết quả hội nghị', 'Gửi Trưởng thôn, Tổ trưởng tổ dân phố', '2025-11-27', law],
    ]);
  });

  it('at short notice the notice beforehand is waived, the result is not', () => {
    const rows = planned(anHung('3'));
    expect(rows.map(([, what]) => what)).toEqual([...Array(3).fill('Thông báo kết luận'), 'Kết quả hội nghị']);
  });

  it('a plan without days keeps its places without one; no law before the two tiers', () => {
    const office = ProfileOffice.open('nghia-dung-2024', '2024-08-05');
    office.conference('16/08/2024 08:00');
    expect(planned(office).map(([, , where, dueOn]) => [where, dueOn])).toEqual([
      ['Hệ thống Đài truyền thanh của xã', null],
      ['04 thôn', null],
    ]);
  });

  it('are recorded by their numbers, with who, when and the final paper; the milestone is ticked when all places are done', () => {
    const office = anHung();
    office.go('2025-11-19');
    office.type(conferences, CODE, 'status', 'Đã tổ chức');
    office.command('makeConclusionNotice', ['OK', 'OK']);
    office.select(documents, office.rows(documents)[0]?.code as string);
    office.command('finalizePapers', ['YES', 'OK']);
    const done = () => office.rows(milestones).find((row) => row.rule === 'law_publication')?.doneOn;
    office.command('recordPublication', [{ text: '2=18/11/2025, 3, 9, 4=31/02/2025' }, 'OK']);
    expect(last(office)).toContain('Không rõ, chưa ghi: 9; 4=31/02/2025');
    const rows = office.rows(publications);
    expect(rows.map((row) => row.on)).toEqual([null, '2025-11-18', '2025-11-19', null, null]);
    expect(rows[1]?.document).toBe(office.rows(documents)[0]?.code);
    expect(rows[1]?.link).toContain('http');
    expect(rows[1]?.by).toBe(office.user);
    expect(done()).toBeNull();
    const [officer] = office.rows(officers);
    office.type(officers, officer?.id as string, 'name', 'Nguyễn Thị Văn Thư');
    office.type(officers, officer?.id as string, 'email', office.user.toUpperCase());
    office.command('recordPublication', [{ text: '2,3' }, 'OK']);
    expect(office.rows(publications).map((row) => row.by)).toContain('Nguyễn Thị Văn Thư');
    expect(done()).toBe('2025-11-19');
    office.command('recordPublication', [{ text: 'Thông báo kết luận | Nhóm Zalo thôn 3' }, 'OK']);
    expect(office.rows(publications).at(-1)).toMatchObject({
      code: 'CK-006',
      where: 'Nhóm Zalo thôn 3',
      on: '2025-11-19',
    });
    office.command('makeSixMonthReport', [{ text: '2/2025' }, 'OK', 'OK']);
    const published = office.rows(reportFigures).find((row) => /công khai/i.test(row.figure));
    expect(published?.value).toBe('1');
  });

  it('planned only, the report counts none as published', () => {
    const office = anHung();
    office.go('2025-11-19');
    office.type(conferences, CODE, 'status', 'Đã tổ chức');
    office.command('makeSixMonthReport', [{ text: '2/2025' }, 'OK', 'OK']);
    const published = office.rows(reportFigures).find((row) => /công khai/i.test(row.figure));
    expect(published?.value).toBe('0');
  });
});

describe('who is reminded', () => {
  it('the unit that the plan names first; the office for what the committee owes; nobody of a place that is done', () => {
    const office = anHung();
    for (const { id, unit } of office.rows(officers))
      if (/^Văn phòng HĐND|sự nghiệp công/.test(unit)) office.type(officers, id, 'leads', 'Có');
    office.go('2025-11-26');
    office.command('previewReminders', ['OK']);
    const said = last(office);
    expect(said).toContain('Hôm nay sẽ gửi');
    expect(said).not.toContain('Chưa có cán bộ nhận nhắc của "Ủy ban nhân dân');
    const before = office.workspace.mailbox.length;
    office.command('sendRemindersNow', ['YES', 'OK']);
    const mail = office.workspace.mailbox
      .slice(before)
      .find((one) => one.body.includes('Công khai Thông báo kết luận'));
    expect(mail?.body).toContain('Gửi Trưởng thôn');
    expect(mail?.body).not.toContain('Công khai kết quả hội nghị: phương tiện');
  });
});

describe('milestones without a day', () => {
  it('are counted on the dashboard and ticked off by their numbers', () => {
    const office = ProfileOffice.open('nghia-dung-2024', '2024-08-05');
    const code = office.conference('16/08/2024 08:00');
    office.command('tickMilestones', [{ text: '' }]);
    const shown = office.workspace.desk(office.user).questions.at(-1)?.message ?? '';
    const number = /(\d+)\. [^\n]*(?:sân khấu|âm thanh|maket)/i.exec(shown)?.[1];
    expect(number).toBeDefined();
    expect(shown).toContain('(không ấn định ngày)');
    office.command('tickMilestones', [{ text: `${number}=05/08/2024; ${number}; 99; 1=06/08/2024` }, 'OK']);
    expect(office.rows(milestones).find((row) => row.code === `${code}/stage_and_sound`)?.doneOn).toBe('2024-08-05');
    expect(last(office)).toContain(`Không rõ, chưa ghi: ${number}; 99; 1=06/08/2024`);
    expect(office.rows(milestones).filter((row) => row.doneOn !== null)).toHaveLength(1);
    office.command('showDashboard');
    const { sheets } = office.workspace.world.state.workbook;
    const board = sheets
      .find((sheet) => sheet.name === DASHBOARD)
      ?.rows.map((row) => row?.values.slice(0, 2).join(': '));
    const left = office.rows(milestones).filter((row) => row.dueOn === null).length - 1;
    expect(board).toContain(`Việc không ấn định ngày, chưa xong: ${left}`);
  });
});

describe('what is typed while a command asks', () => {
  /** Something done at the sheets while the first question of a command stands. */
  const meanwhile = (office: ProfileOffice, command: string, act: () => void) => {
    let asked = false;
    office.workspace.faults.push({
      in: command,
      at: ({ method }) => !asked && (method === 'alert' || method === 'prompt'),
      run: () => {
        asked = true;
        act();
      },
    });
  };

  it('a day of issue of the notice stays as typed; a draft that went out of use meanwhile is not made final', () => {
    const office = anHung();
    office.go('2025-11-19');
    office.type(conferences, CODE, 'status', 'Đã tổ chức');
    office.command('makeConclusionNotice', ['OK', 'OK']);
    const code = office.rows(documents)[0]?.code as string;
    office.type(documents, code, 'issuedOn', '18/11/2025');
    office.select(documents, code);
    meanwhile(office, 'finalizePapers', () => office.type(conferences, CODE, 'conclusionIssuedOn', '17/11/2025'));
    office.command('finalizePapers', ['YES', 'OK', 'NO']);
    expect(office.rows(documents)[0]?.state).toBe('final');
    expect(office.rows(conferences)[0]?.conclusionIssuedOn).toBe('2025-11-17');

    office.command('makeConclusionNotice', ['OK', 'OK']);
    const second = office.rows(documents)[1]?.code as string;
    office.select(documents, second);
    meanwhile(office, 'finalizePapers', () => office.type(documents, second, 'state', 'Không dùng'));
    office.command('finalizePapers', ['YES', 'OK']);
    expect(last(office)).toContain('chưa đổi gì');
    expect(office.rows(documents).map((row) => row.state)).toEqual(['final', 'void']);
  });

  it('a milestone that somebody ticked meanwhile keeps that day, and this is said', () => {
    const office = anHung();
    const done = () =>
      office
        .rows(milestones)
        .map((row) => row.doneOn)
        .filter((on) => on !== null);
    const code = office.rows(milestones).find((row) => row.doneOn === null)?.code as string;
    const number = () => {
      office.command('tickMilestones', [{ text: '' }]);
      const product = office.rows(milestones).find((row) => row.code === code)?.product as string;
      return last(office)
        .split('\n')
        .find((line) => line.includes(product))
        ?.split('.')[0] as string;
    };
    const at = number();
    meanwhile(office, 'tickMilestones', () => office.type(milestones, code, 'doneOn', '18/10/2025'));
    office.command('tickMilestones', [{ text: at }, 'OK']);
    expect(done()).toEqual(['2025-10-18']);
    expect(last(office)).toContain('Đã ghi 0 việc xong');
    expect(last(office)).toContain('vừa có người ghi xong ngày 18/10/2025');
  });
});

describe('the dossier', () => {
  it('says what is missing and should be there, what is still to come, what is not public, and who keeps it', () => {
    const office = anHung();
    office.command('checkDossier', ['OK']);
    expect(last(office)).toContain('Có 0/17 tài liệu; nơi lưu: Văn phòng HĐND và UBND xã');
    expect(last(office)).toMatch(/Chưa đến lúc, chưa có:\n- Kế hoạch tổ chức/);
    expect(last(office)).not.toContain('Còn thiếu:');
    office.command('makePlan', ['OK', 'OK']);
    office.command('checkDossier', ['OK']);
    expect(last(office)).toContain('mới có dự thảo');
    office.select(documents, office.rows(documents)[0]?.code as string);
    office.command('finalizePapers', ['YES', 'OK']);
    office.go('2025-11-18');
    office.type(conferences, CODE, 'status', 'Đã tổ chức');
    office.type(conferences, CODE, 'coChair', 'Bí thư Đảng ủy xã');
    office.command('checkDossier', ['OK']);
    const said = last(office);
    expect(said).toContain('Có 1/17 tài liệu');
    expect(said).toContain('Kế hoạch (dòng 187) nêu nơi lưu: Văn phòng Đảng ủy xã.');
    expect(said).toMatch(/Còn thiếu:\n- Văn bản phân công nhiệm vụ/);
    expect(said).toMatch(/Chưa ghi việc công khai:\n- Giấy mời[^\n]*\(hạn 06\/11\/2025, đã quá\)/);
    expect(office.rows(dossierItems)[0]).toMatchObject({
      doneOn: '2025-10-20',
      title: 'Kế hoạch tổ chức hội nghị đối thoại',
    });
    expect(office.rows(conferences)[0]?.keeper).toBe('Văn phòng HĐND và UBND xã');
  });
});
