import { expect, it } from 'vitest';
import { paperFileName } from '../../../src/core/document/file-name.ts';

const LONG = 'Văn bản phân công trả lời (ý kiến chỉ đạo của lãnh đạo)';

it.each([
  ['Giấy mời (DT-2026-01)', 1, 'Giấy mời (DT-2026-01) (bản 1)'],
  [`${LONG} – Công an xã (DT-2026-01)`, 2, `Văn bản phân công trả lời – Công an xã (DT-2026-01) (bản 2)`],
  [
    `${LONG} – Điểm Hỗ trợ Dịch vụ công số Phú Xuyên (DT-2026-01)`,
    12,
    'Văn bản phân công… – Điểm Hỗ trợ Dịch vụ công số Phú Xuyên (DT-2026-01) (bản 12)',
  ],
  [
    'Báo cáo tổng hợp, phân loại nội dung đăng ký đối thoại của người dân, tổ chức (DT-2026-01)',
    1,
    'Báo cáo tổng hợp, phân loại nội dung đăng ký đối thoại của… (DT-2026-01) (bản 1)',
  ],
  ['Văn bản trả lời DT-2026-01-0033-1', 3, 'Văn bản trả lời DT-2026-01-0033-1 (bản 3)'],
])('%s, version %i', (title, version, name) => {
  expect(paperFileName(title, version)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(80);
});

it('a name without a blank is cut too, and keeps its version', () => {
  const name = paperFileName('x'.repeat(300), 7);
  expect(name).toHaveLength(80);
  expect(name).toMatch(/^x+… \(bản 7\)$/);
});
