import { describe, expect, it } from 'vitest';
import { suggestGroups } from '../../../src/core/triage/suggest-groups.ts';

const opinion = (code: string, text: string, field = 'dat_dai') => ({
  code: `${code}-1`,
  registration: code,
  field,
  text,
});

describe('suggestGroups', () => {
  it('brings citizens together who ask one thing in other words', () => {
    const groups = suggestGroups([
      opinion('P1', 'Bao giờ chi trả tiền đền bù dự án đường sắt cho thôn Đông?'),
      opinion('P2', 'Cấp đổi sổ đỏ bị rách cần giấy tờ gì?'),
      opinion('P3', 'đề nghị sớm chi trả tiền đền bù đường sắt thôn Đông'),
    ]);
    expect(groups.map(({ codes }) => codes)).toEqual([['P1-1', 'P3-1']]);
  });

  it('keeps fields apart, and makes no group of one citizen', () => {
    const text = 'Hồ sơ nộp tháng ba quá hạn chưa trả kết quả';
    expect(suggestGroups([opinion('P1', text), opinion('P2', text, 'ho_tich')])).toEqual([]);
    expect(suggestGroups([opinion('P1', text), opinion('P1', text)])).toEqual([]);
  });

  it('holds a petition of any number of households', () => {
    const petition = Array.from({ length: 1000 }, (_, at) =>
      opinion(`P${at}`, 'Đề nghị cấp giấy chứng nhận cho khu giãn dân xóm Mới'),
    );
    expect(suggestGroups(petition)[0]?.codes).toHaveLength(1000);
  });
});
