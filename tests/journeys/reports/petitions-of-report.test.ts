/** What goes up to the superior, and Phụ lục IV: by which paper each petition went up to the superior. */
import { expect, it } from 'vitest';
import { COMPOSED_KINDS } from '../../../src/core/document/compose/composers.ts';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { opinions } from '../../../src/core/tables/register-tables.ts';
import { CODE, papers, run, words } from '../papers/paper-office.ts';
import { halfYear } from './register-of-half-year.ts';

it('number and day are those of the petition that carried the opinion; one that none carried stays blank', () => {
  const clerk = halfYear();
  clerk.type(opinions, `${CODE}-0006-1`, 'content', 'Nâng cấp trạm biến áp thôn Thử.');
  clerk.type(opinions, `${CODE}-0006-1`, 'answer', 'UBND xã đã kiến nghị, sẽ báo kết quả đến Ông/Bà.');
  clerk.select(opinions, `${CODE}-0006-1`);
  run(clerk, 'chooseAndMakePaper', [{ text: String(COMPOSED_KINDS.indexOf('petitionToSuperior') + 1) }, 'OK', 'OK']);
  expect(words(clerk, 'petitionToSuperior')).not.toContain('báo kết quả đến Ông/Bà');
  const [petition] = papers(clerk, 'petitionToSuperior');
  expect(petition?.carries).toBe(`${CODE}-0006-1`);
  clerk.type(documents, petition?.code as string, 'number', '7');
  clerk.type(documents, petition?.code as string, 'issuedOn', '28/06/2026');
  clerk.type(opinions, `${CODE}-0007-1`, 'content', 'Mở rộng đường tỉnh qua xã.');
  clerk.type(opinions, `${CODE}-0007-1`, 'outcome', 'Kiến nghị cấp trên');
  run(clerk, 'makeSixMonthReport', [{ text: '' }, 'OK']);
  // Of the two petitions, the one that the paper carried.
  expect(words(clerk, 'sixMonthReport').match(/Văn bản số \d[^\n]*/g)).toContain(
    'Văn bản số 07/UBND-VP ngày 28/6/2026',
  );
  expect(words(clerk, 'sixMonthReport').split('07/UBND-VP')).toHaveLength(2);
});
