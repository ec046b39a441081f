/** An office whose register holds everything that must not go wrong in an export, and the files that it makes. */
import type { Clerk } from '../../../demo/clerk.ts';
import { day } from '../../../src/core/calendar/day.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { opinion, paperOffice, papers, paste, run, slip } from '../papers/paper-office.ts';

export const FORMULA = '=HYPERLINK("https://xau.example";"bấm vào đây")';
export const ODD = `<b>đậm</b> & {tag} {#loop} "ngoặc" 'nháy'; $1 $& \\ _x0041_ 😀\ndòng hai`;
export const LONG = 'Đường thôn xuống cấp, đi lại khó. '.repeat(120).trim();

/** Six slips: a formula, odd signs and contacts, a long one, a complaint, a denunciation and what stands beside it. */
export function exportOffice(preset?: string): Clerk {
  const clerk = paperOffice(preset);
  const agreed = { publishName: true };
  paste(clerk, registrations, [
    slip(1, agreed),
    slip(2),
    slip(3, { organisation: '+Công ty Mẫu', ...agreed }),
    slip(4),
    slip(5),
    slip(6),
  ]);
  paste(clerk, opinions, [
    opinion(1, { content: FORMULA, ...agreed, note: 'Việc nội bộ', hamlet: '-1+1', group: 'Đường' }),
    opinion(2, {
      content: `${ODD} gọi Trần Thị Mẫu 2, 0912000009, dan@dan.example, Số 2 ngõ Thử`,
      answer: 'Đã hướng dẫn.',
      answerWay: 'inWriting',
      answerNumber: '15/UBND-VP',
      answeredOn: day('2026-06-20'),
      answerApprovedOn: day('2026-06-19'),
      outcome: 'explained',
      note: 'gọi lại 0912000009',
    }),
    opinion(3, { content: LONG, ...agreed, field: '', unit: '', group: 'đường' }),
    opinion(4, { content: 'Khiếu nại kín đáo.', scope: 'out_khieu_nai' }),
    opinion(5, { content: 'Tố cáo rất kín.', scope: 'out_to_cao' }),
    { ...opinion(5, { content: 'Xin giữ bí mật cho tôi.', scope: 'unclear' }), code: 'DT-2026-01-0005-2' },
    opinion(6, { content: '@nhắc tới', scope: 'beyond_authority', dueOn: null }),
  ]);
  return clerk;
}

/** The two files of the last export, as Drive keeps them. */
export function exported(clerk: Clerk): { readonly xlsx: Uint8Array; readonly csv: string } {
  const row = papers(clerk, 'figuresExport').pop();
  const bytesOf = (id: string | undefined): Uint8Array => {
    const bytes = clerk.workspace.drive.files.find((file) => file.id === id)?.bytes;
    if (!bytes) throw new Error(`no file ${id}`);
    return bytes;
  };
  return { xlsx: bytesOf(row?.docxId), csv: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(row?.docId)) };
}

export function exportNow(clerk: Clerk, said = '1/2026') {
  return run(clerk, 'exportFigures', [{ text: said }, 'OK', 'OK']);
}
