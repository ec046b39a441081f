import { describe, expect, it } from 'vitest';
import { fields, officers, scopeWords } from '../../../src/core/tables/commune-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { IntakeOffice, OWNER } from './intake-office.ts';

const scopeOf = (office: IntakeOffice) => office.clerk.rows(registrations).map((row) => row.scopeSuggestion);
const wordsIn = (office: IntakeOffice, key: string): string =>
  office.clerk
    .rows(scopeWords)
    .find((row) => row.key === key)
    ?.words.join(', ') ?? '';

describe("the words by which scope is suggested are the office's own", () => {
  it('are in a hidden sheet: a word added or taken away counts for the next slip', () => {
    const office = new IntakeOffice();
    const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.name === scopeWords.sheet);
    expect(sheet?.hidden).toBe(true);
    const slip = { fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Đề nghị xem xét vụ lấn chiếm bờ đê Sông Mẫu.' };
    office.send(slip);
    office.clerk.type(scopeWords, 'otherAgency', 'words', `${wordsIn(office, 'otherAgency')}, bờ đê Sông Mẫu`);
    office.send({ ...slip, fullName: 'Lê Thị Ví Dụ' });
    expect(scopeOf(office)).toEqual([expect.not.stringMatching('other_agency'), 'other_agency']);
    expect(office.clerk.rows(registrations)[1]?.reasons.toLowerCase()).toContain('bờ đê sông mẫu');
    office.send({ fullName: 'Vũ Thị Thử', aboutProcedures: 'Tôi không khiếu nại, chỉ hỏi thủ tục khai sinh.' });
    office.clerk.type(scopeWords, 'negators', 'words', 'chưa');
    office.send({ fullName: 'Vũ Thị Thử Hai', aboutProcedures: 'Tôi không khiếu nại, chỉ hỏi thủ tục khai sinh.' });
    expect(scopeOf(office).slice(2)).toEqual(['in_scope', 'out_khieu_nai']);
  });

  it('where a row or the whole sheet is gone, slips come in by the words as shipped, and the check names what is odd', () => {
    const office = new IntakeOffice();
    const content = office.clerk.content(scopeWords);
    const line = content.byCode.get('complaint')?.line as number;
    const column = String.fromCharCode(65 + (content.layout.get('words') as number));
    office.clerk.type(scopeWords, 'complaint', 'words', 'khiếu nại, ???, tố cáo');
    office.workspace.person(OWNER).deleteRows(scopeWords.sheet, content.byCode.get('beyond')?.line as number);
    office.clerk.command('repairTables', ['OK']);
    // "beyond" stands below "complaint": deleting it moves nothing that is looked at.
    const at = line;
    expect(office.said()).toContain(
      `Bảng "Từ gợi ý phạm vi", ô ${column}${at}, cột "Từ, cụm từ": "???" không có chữ nào`,
    );
    expect(office.said()).toContain('"tố cáo" cũng có ở danh sách "Tố cáo"');
    expect(office.said()).toContain('thiếu dòng: Vượt thẩm quyền');
    office.send({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Kiến nghị Chính phủ sửa đổi Luật Đất đai.' });
    office.workspace.person(OWNER).delete(scopeWords.sheet);
    office.send({ fullName: 'Lê Thị Ví Dụ', aboutProcedures: 'Tôi khiếu nại quyết định thu hồi đất số 12.' });
    expect(scopeOf(office)).toEqual(['beyond_authority', 'out_khieu_nai']);
    office.clerk.command('installOffice', ['OK']);
    expect(office.clerk.rows(scopeWords)).toHaveLength(content.rows.length);
  });
});

it('a keyword of a field that staff add suggests that field', () => {
  const office = new IntakeOffice();
  const held = office.clerk
    .rows(fields)
    .find((row) => row.code === 'nong_nghiep')
    ?.keywords.join(', ');
  office.clerk.type(fields, 'nong_nghiep', 'keywords', `${held}, lồng bè Hồ Mẫu`);
  office.send({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Xin hỏi về LỒNG BÈ HỒ MẪU của nhà tôi.' });
  expect(office.clerk.rows(registrations)[0]?.fieldSuggestions[0]).toBe('nong_nghiep');
});

it('people see the names of fields and no keys, and may choose a name or type a code', () => {
  const office = new IntakeOffice();
  office.send({ fullName: 'Nguyễn Văn Mẫu', aboutProcedures: 'Thủ tục đăng ký khai sinh phải đi lại nhiều lần.' });
  const sheetOf = (name: string) => office.workspace.world.state.workbook.sheets.find((one) => one.name === name);
  for (const table of [registrations, opinions, officers]) {
    const shown = JSON.stringify(
      sheetOf(table.sheet)
        ?.rows.slice(2)
        .map((row) => row?.values),
    );
    expect(shown).toContain('Hộ tịch');
    expect(shown).not.toMatch(/ho_tich|chung_thuc|dat_dai/);
  }
  const hidden = (name: string, key: string): boolean | undefined => {
    const sheet = sheetOf(name);
    return sheet?.columns[(sheet.rows[0]?.values ?? []).indexOf(key)]?.hidden;
  };
  expect([hidden(registrations.sheet, 'sourceId'), hidden(opinions.sheet, 'token')]).toEqual([true, true]);
  const code = office.clerk.rows(opinions)[0]?.code as string;
  for (const typed of ['Đất đai', 'dat_dai']) {
    office.clerk.type(opinions, code, 'field', typed);
    expect(office.clerk.rows(opinions)[0]?.field).toBe('dat_dai');
  }
});
