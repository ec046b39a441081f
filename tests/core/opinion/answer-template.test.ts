import { describe, expect, test } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { templatesFor, unknownPlaces, useTemplate } from '../../../src/core/opinion/answer-template.ts';
import { hasOpenPlace } from '../../../src/core/opinion/draft.ts';
import { shippedTemplates } from '../../../src/core/opinion/shipped-templates.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type AnswerTemplate, answerTemplates } from '../../../src/core/tables/commune-tables.ts';
import type { Opinion } from '../../../src/core/tables/register-tables.ts';
import { opinion } from '../mail/office-fixture.ts';

const today = day('2026-06-05');
const template = (set: Partial<AnswerTemplate>): AnswerTemplate => ({
  ...emptyRow(answerTemplates),
  name: 'Giải thích',
  text: '{Đơn  vị} trả lời ý kiến {mã ý kiến} ngày {ngày}.',
  ...set,
});
const given = (set: Partial<Opinion> = {}) => opinion({ status: 'assigned', unit: 'Công an xã', ...set });

describe('filling', () => {
  test('code, unit and day come from the row; a unit that nobody named stays an open place', () => {
    const text = (of: Opinion) => useTemplate([of], template({}), today).changes[0];
    expect(text(given())?.set).toEqual({
      answer: 'Công an xã trả lời ý kiến DT-2026-01-0001-1 ngày 05/6/2026.',
    });
    expect(text(given({ unit: ' ' }))?.set.answer).toBe('[…] trả lời ý kiến DT-2026-01-0001-1 ngày 05/6/2026.');
    expect(text(given({ unit: '' }))?.sentence).toContain('còn chỗ […] phải điền');
  });

  test("a unit's name with braces or a dollar sign is put in as it stands", () => {
    const odd = useTemplate([given({ unit: 'Tổ $& {ngày}' })], template({ text: 'Do {đơn vị}.' }), today);
    expect(odd.changes[0]?.set.answer).toBe('Do Tổ $& {ngày}.');
  });

  test.each<[Partial<Opinion>, Partial<AnswerTemplate>, string]>([
    [{ answer: 'Đã viết' }, {}, 'giữ nguyên'],
    [{ answeredOn: day('2026-06-01') }, {}, 'đã trả lời ngày 01/6/2026'],
    [{ scope: 'out_to_cao' }, {}, 'tố cáo'],
    [{}, { text: 'Kính gửi {tên dân}' }, 'mẫu có chỗ không điền được {tên dân}'],
  ])('%j with %j is left alone: %s', (set, of, sentence) => {
    const plan = useTemplate([given(set)], template(of), today);
    expect(plan.changes).toEqual([]);
    expect(plan.refused[0]?.sentence).toContain(sentence);
  });
});

test('those of the field and scope of the rows come first; a row without a text is no template', () => {
  const all = [
    template({ name: 'Khác', scope: 'other_agency' }),
    template({ name: 'Chung' }),
    template({ name: 'Hộ tịch', field: 'ho_tich', scope: 'in_scope' }),
    template({ name: 'Trống', text: ' ' }),
  ];
  expect(templatesFor(all, [given()]).map(({ name }) => name)).toEqual(['Hộ tịch', 'Chung', 'Khác']);
});

test('the texts that ship know only places that can be filled, and leave to a person what only he knows', () => {
  const shipped = shippedTemplates();
  expect(shipped.map(({ scope }) => scope)).toContain('out_khieu_nai');
  for (const { name, text } of shipped) {
    expect(unknownPlaces(text), name).toEqual([]);
    expect(hasOpenPlace(text), name).toBe(true);
  }
});
