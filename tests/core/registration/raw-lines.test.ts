import { describe, expect, it } from 'vitest';
import { rawLinesOf } from '../../../src/core/registration/raw-lines.ts';

const at = (time: string): Date => new Date(`2026-06-10T${time}+07:00`);
const SAID = 'Đề nghị xem xét việc thu phí ngoài quy định tại bộ phận một cửa.';
const head = ['Dấu thời gian', 'Họ và tên', 'Nội dung'];
const slip = { submittedAt: at('09:00:00'), fullName: 'Nguyễn Văn Thử', aboutProcedures: SAID, aboutHandling: '' };

describe('the raw answers of a slip', () => {
  it('are those of the same second; a neighbour with the same words stays, and is named', () => {
    const grid = [head, [at('09:00:00'), 'Nguyễn Văn Thử', SAID], [at('09:05:00'), 'Trần Thị Mẫu', SAID]];
    expect(rawLinesOf(slip, grid)).toEqual({ own: [2], doubtful: [3] });
  });

  it('pressed twice in one second are both its own', () => {
    const grid = [head, [at('09:00:00.200'), 'Nguyễn Văn Thử', SAID], [at('09:00:00.900'), 'Nguyễn Văn Thử', SAID]];
    expect(rawLinesOf(slip, grid)).toEqual({ own: [2, 3], doubtful: [] });
  });

  it('whose time the register no longer has are told by words and name; words alone are for a person to look at', () => {
    const late = { ...slip, submittedAt: at('10:00:00') };
    const [own, other] = [
      [at('09:00:00'), 'Nguyễn Văn Thử', SAID],
      [at('09:05:00'), 'Trần Thị Mẫu', SAID],
    ];
    expect(rawLinesOf(late, [head, other, own])).toEqual({ own: [3], doubtful: [2] });
    expect(rawLinesOf(late, [head, other])).toEqual({ own: [], doubtful: [2] });
    expect(rawLinesOf({ ...late, fullName: '', submittedAt: null }, [head, own])).toEqual({ own: [2], doubtful: [] });
    expect(rawLinesOf({ ...late, fullName: '' }, [head, own, other])).toEqual({ own: [], doubtful: [2, 3] });
  });

  it('in its second are its own, though words and name were put right in the register', () => {
    const put = { ...slip, fullName: 'Nguyễn Văn Thư', aboutProcedures: 'Nội dung đã được tóm tắt lại cho ngắn gọn.' };
    expect(rawLinesOf(put, [head, [at('09:00:00'), 'Nguyễn Văn Thử', SAID]])).toEqual({ own: [2], doubtful: [] });
  });

  it('of others are never among them', () => {
    expect(rawLinesOf(slip, [head, [at('08:00:00'), 'Nguyễn Văn Thử', 'Xin hỏi thủ tục khác']])).toEqual({
      own: [],
      doubtful: [],
    });
  });
});
