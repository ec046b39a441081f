/** A conference is created: what is asked first, what its kind changes, who signs, and that no code comes twice. */
import { describe, expect, it } from 'vitest';
import { conferences, documents, dossierItems, milestones } from '../../../src/core/tables/conference-tables.ts';
import { wordsOf } from '../papers/paper-office.ts';
import { ProfileOffice } from '../profiles/profile-office.ts';

const at = (said: string, numbers = '1'): { text: string }[] => [{ text: said }, { text: numbers }];

describe('codes of conferences', () => {
  it('are never given twice: after a deletion, in a workbook without its counter, beside slips of a lost row', () => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    const codes = () => office.rows(conferences).map((row) => row.code);
    office.conference('25/06/2026 08:00');
    office.command('createConference', [...at('24/06/2026 08:00'), 'OK']);
    expect(codes()).toEqual(['DT-2026-01', 'DT-2026-02']);
    office.slip('Nguyễn Văn Một', 'Hỏi về thủ tục khai sinh.', '02/06/2026 08:30:00');
    const stores = Object.values(office.workspace.world.state.properties);
    expect(stores.some((store) => 'conferences.2026' in store)).toBe(true);
    for (const store of stores) delete store['conferences.2026'];
    office.type(conferences, 'DT-2026-02', 'code', '');
    office.command('createConference', [...at('23/06/2026 08:00'), 'OK']);
    expect(codes()).toContain('DT-2026-03');
    expect(new Set(codes()).size).toBe(codes().length);
  });
});

describe('a day that is unusual', () => {
  const office = ProfileOffice.open('an-hung-2025', '2025-11-10');
  const asked = (said: string, numbers = '1'): string => {
    office.command('createConference', [...at(said, numbers), 'NO']);
    return office.workspace.desk(office.user).questions.at(-1)?.message ?? '';
  };

  it.each([
    ['22/11/2025 08:00', 'ngày nghỉ (thứ Bảy)'],
    ['20/11/2025 19:00', '19:00 là ngoài giờ hành chính'],
    ['05/11/2025 08:00', 'đã qua'],
    ['10/12/2025 08:00', 'Kế hoạch dự kiến hội nghị định kỳ vào 01/11/2025 – 30/11/2025'],
    ['14/11/2025 08:00', 'Mốc đã qua: Giấy mời; thông báo rộng rãi'],
  ])('%s is accepted only after a question', (said, sentence) => {
    expect(asked(said)).toContain(sentence);
    expect(office.rows(conferences)).toEqual([]);
  });

  it('a number that names nothing creates nothing', () => {
    office.command('createConference', [...at('27/11/2025 08:00', '7'), 'OK']);
    office.command('createConference', [...at('27/11/2025 08:00', '1,1,2'), 'OK']);
    expect(office.rows(conferences)).toEqual([]);
    expect(office.workspace.desk(office.user).questions.at(-1)?.message).toContain('Không rõ "1,1,2"');
  });

  it('is created on a yes', () => {
    office.command('createConference', [...at('22/11/2025 08:00'), 'YES', 'OK']);
    expect(office.rows(conferences).map((row) => row.code)).toEqual(['DT-2025-01']);
    expect(asked('22/11/2025 14:00')).toContain('Cùng ngày đã có hội nghị DT-2025-01');
  });
});

describe('kinds of conference (plan 003)', () => {
  const office = ProfileOffice.open('an-hung-2025', '2025-11-10');
  office.command('createConference', [...at('27/11/2025 08:00', '1'), 'OK']);
  office.command('createConference', [...at('28/11/2025 08:00', '2,1,1'), 'OK']);
  office.command('createConference', [...at('12/11/2025 08:00', '3'), 'OK']);
  const [periodic, thematic, adHoc] = office.rows(conferences);
  const dossier = (code?: string) => office.rows(dossierItems).filter((row) => row.conference === code);
  const rules = (code?: string) =>
    office
      .rows(milestones)
      .filter((row) => row.conference === code)
      .map((row) => row.rule);

  it('a thematic one has its theme and place', () => {
    expect(thematic).toMatchObject({ kind: 'thematic', place: 'Trụ sở Ủy ban nhân dân xã' });
    expect(thematic?.theme).toContain('đường sắt');
    expect(dossier(thematic?.code)).toHaveLength(17);
  });

  it('at short notice: no notice to the public beforehand (line 97), a short dossier (143), its own keeper (189)', () => {
    expect(rules(periodic?.code)).toContain('invitation_and_announcement');
    expect(rules(adHoc?.code)).not.toContain('invitation_and_announcement');
    expect(rules(adHoc?.code)).not.toContain('law_announcement');
    const always = dossier(adHoc?.code).filter((row) => row.required === 'always');
    expect(always.map((row) => row.title)).toEqual(['Biên bản hội nghị', 'Thông báo kết luận hội nghị đối thoại']);
    expect(dossier(adHoc?.code).some((row) => row.stage === 'before')).toBe(false);
    expect(adHoc?.keeper).toBe('Cơ quan chuyên môn do chủ trì hội nghị phân công');
    expect(periodic?.keeper).toBe('Văn phòng HĐND và UBND xã');
  });
});

describe('who chairs signs', () => {
  const signed = (numbers: string, title?: string): string => {
    const office = ProfileOffice.open('phu-xuyen-2026', '2026-06-01');
    office.command('createConference', [...at('25/06/2026 08:00', numbers), 'OK']);
    if (title) office.type(conferences, 'DT-2026-01', 'chairTitle', title);
    office.type(conferences, 'DT-2026-01', 'chair', 'Nguyễn Văn Mẫu');
    office.command('makeAnnouncement', ['OK', 'OK']);
    const id = office.rows(documents).at(-1)?.docxId;
    const file = office.workspace.drive.files.find((one) => one.id === id);
    return wordsOf(file?.bytes as Uint8Array);
  };

  it('the chairman in person, a deputy for the chairman, whatever the title is worded like', () => {
    expect(signed('1,1,1')).not.toContain('KT. CHỦ TỊCH');
    expect(signed('1,2,2')).toContain('KT. CHỦ TỊCH');
    expect(signed('1', 'Phó chủ tịch UBND xã Phú Xuyên')).toContain('KT. CHỦ TỊCH');
    expect(signed('1', 'Chủ tịch UBND xã Phú Xuyên')).not.toContain('KT. CHỦ TỊCH');
  });
});
