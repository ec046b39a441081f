import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFor, isThanks } from '../../demo/answers.ts';
import { SHIPPED_FIELDS } from '../../src/core/triage/shipped-fields.ts';

const asked = { scope: 'in_scope', section: 'aboutProcedures', unit: 'Phòng Mẫu' } as const;

describe('what the demo answers', () => {
  it('has an own text for each shipped field, naming the unit', () => {
    const texts = SHIPPED_FIELDS.map(({ code }) => answerFor({ ...asked, field: code }));
    expect(new Set(texts).size).toBe(SHIPPED_FIELDS.length);
    for (const text of texts) expect(text).toMatch(/Phòng Mẫu (?!\{)[^{}]*$/u);
  });

  it('answers a field of the commune’s own in general, what is above it by its scope', () => {
    expect(answerFor({ ...asked, field: 'nuoc_sach' })).toBe(answerFor({ ...asked, field: 'khac' }));
    expect(answerFor({ ...asked, field: 'dat_dai', scope: 'beyond_authority' })).toContain('vượt thẩm quyền');
    expect(answerFor({ ...asked, field: 'thue', scope: 'other_agency' })).toContain('hóa đơn');
    expect(answerFor({ ...asked, field: 'khac', scope: 'other_agency' })).toContain('cơ quan, đơn vị khác');
  });

  it.each([
    ['Bộ phận một cửa niềm nở, xin cảm ơn.', true],
    ['Cán bộ văn hóa xã hội hướng dẫn tận tình.', true],
    ['Xin cảm ơn. Hồ sơ của tôi bao giờ xong?', false],
    ['Cán bộ hướng dẫn chưa tận tình.', false],
    ['Đề nghị niêm yết số điện thoại, xin cảm ơn.', false],
    ['', false],
  ])('takes "%s" for thanks alone: %s', (content, thanks) => {
    expect(isThanks({ content })).toBe(thanks);
  });
});

describe('the demo’s own slips', () => {
  it('hold what citizens write: no formula, no tag', () => {
    const { registrations } = JSON.parse(readFileSync('demo/slips/phu-xuyen-2026.json', 'utf8')) as {
      registrations: Record<string, unknown>[];
    };
    const texts = registrations.flatMap((slip) => Object.values(slip).filter((one) => typeof one === 'string'));
    expect(texts.filter((text) => /^[=+@]|<\/?[a-z]|[{}]/iu.test(text))).toEqual([]);
  });
});
