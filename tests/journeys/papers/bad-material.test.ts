/** What a paper does with too little, too much, a broken template, and a Drive that fails. */
import PizZip from 'pizzip';
import { describe, expect, it } from 'vitest';
import { Clerk } from '../../../demo/clerk.ts';
import { Workspace } from '../../../emulator/workspace.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { templateChunks } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { OWNER, opinion, paperOffice, papers, paste, run, said, slip, words, wordsOf } from './paper-office.ts';

describe('the register', () => {
  it('without opinions, chair and attendance: said with the cell, and the minutes are made with dots', () => {
    const clerk = paperOffice();
    clerk.type(conferences, 'DT-2026-01', 'chair', '');
    run(clerk, 'makeMinutes', ['CANCEL']);
    expect(papers(clerk, 'minutes')).toEqual([]);
    for (const part of ['chưa có ý kiến', 'cột "Người chủ trì"', 'Thiếu số người dự', 'cột "Kết luận của chủ trì"'])
      expect(said(clerk)).toContain(part);
    run(clerk, 'makeMinutes');
    expect(words(clerk, 'minutes')).toContain('…');
    expect(words(clerk, 'minutes')).not.toMatch(/[{}]/);
  });

  it('with 500 opinions, one of them of 4,000 characters', () => {
    const clerk = paperOffice();
    const long = 'Đề nghị xem xét. '.repeat(236).trim();
    paste(
      clerk,
      registrations,
      Array.from({ length: 500 }, (_, at) => slip(at + 1)),
    );
    paste(
      clerk,
      opinions,
      Array.from({ length: 500 }, (_, at) => opinion(at + 1, at === 7 ? { content: long } : {})),
    );
    const record = run(clerk, 'makeMinutes');
    expect(said(clerk)).toContain('Ý kiến dài, nên ghi tóm tắt: DT-2026-01-0008-1');
    expect(words(clerk, 'minutes').includes(long)).toBe(true);
    expect(words(clerk, 'minutes').includes('Câu hỏi số 500 ')).toBe(true);
    expect(record.serviceCalls.total).toBeLessThanOrEqual(75);
  });

  it('a version that exists is never replaced, and final ones stay final', () => {
    const clerk = paperOffice();
    run(clerk, 'makePlan');
    const first = papers(clerk, 'plan')[0];
    clerk.workspace.person(OWNER).select(documents.sheet, 'A3');
    run(clerk, 'finalizePapers', ['YES', 'OK']);
    expect(papers(clerk, 'plan')[0]?.state).toBe('final');
    clerk.type(documents, first?.code ?? '', 'number', '5');
    clerk.type(documents, first?.code ?? '', 'issuedOn', '26/05/2026');
    run(clerk, 'makePlan');
    // What the clerk gave goes on into the next version.
    expect(words(clerk, 'plan')).toContain('Số: 05/KH-UBND');
    expect(words(clerk, 'plan')).toContain('Phú Xuyên, ngày 26 tháng 5 năm 2026');
    expect(papers(clerk, 'plan')[1]).toMatchObject({ number: '5', issuedOn: '2026-05-26' });
    expect(papers(clerk, 'plan').map((row) => [row.version, row.state])).toEqual([
      [1, 'final'],
      [2, 'draft'],
    ]);
    expect(papers(clerk, 'plan')[0]?.docId).toBe(first?.docId);
    clerk.workspace.drive.files.splice(
      clerk.workspace.drive.files.findIndex((file) => file.id === first?.docId),
      1,
    );
    run(clerk, 'checkPaperLinks');
    expect(papers(clerk, 'plan')[0]?.error).toContain('không còn trên Drive');
    expect(papers(clerk, 'plan')[1]?.error).toBe('');
  });

  it('another person out of reach of the folder makes the paper in a folder of their own, and is told', () => {
    const clerk = paperOffice();
    run(clerk, 'makePlan');
    const other = { user: 'dongnghiep@xa.example', answers: ['OK', 'OK'] as const };
    const record = clerk.workspace.run('makeAgenda', { user: other.user, answers: [...other.answers] });
    expect(record.error).toBeUndefined();
    const told = clerk.workspace.desk(other.user).questions.at(-1)?.message ?? '';
    expect(told).toContain('thư mục riêng');
    const file = clerk.workspace.drive.files.find((one) => one.id === papers(clerk, 'agenda')[0]?.docxId);
    expect(file?.owner).toBe(other.user);
  });
});

function filesOf(clerk: Clerk): string[] {
  return clerk.workspace.drive.files
    .filter((file) => !file.trashed && file.bytes)
    .map((file) => file.appProperties.soDoiThoai ?? '');
}

describe('Drive that fails', () => {
  it.each(['before', 'after'] as const)(
    'at each of its calls, %s the effect: never half a paper, never two',
    (when) => {
      const { world } = paperOffice().workspace;
      for (let k = 1; ; k++) {
        const clerk = new Clerk(new Workspace({ ...world, state: structuredClone(world.state) }), OWNER);
        let seen = 0;
        const record = run(clerk, 'makePlan', ['OK', 'OK', 'OK'], {
          faults: [{ at: (call: { api: string }) => call.api.startsWith('Drive') && ++seen === k, when, fail: true }],
        });
        if (seen < k) {
          expect(k).toBeGreaterThan(5);
          break;
        }
        if (record.error) expect(papers(clerk, 'plan').map((row) => [row.state, row.docUrl])).toEqual([['failed', '']]);
        else expect(papers(clerk, 'plan')[0]?.state).toBe('draft');
        if (record.error) run(clerk, 'makePlan');
        expect(papers(clerk, 'plan').map((row) => [row.version, row.state])).toEqual([[1, 'draft']]);
        const keys = filesOf(clerk);
        expect(keys.length).toBe(2);
        expect(new Set(keys).size).toBe(2);
      }
    },
  );
});

describe("the office's own template", () => {
  const clerk = paperOffice();
  const html = clerk.workspace.world.project.html['template-plan'] ?? '';
  const upload = (kind: unknown, base64: unknown) =>
    clerk.workspace.run('uploadTemplate', { user: OWNER, kind: 'page', args: [kind, base64] }).result as {
      ok: boolean;
      sentences: string[];
    };
  const edited = (change: (xml: string) => string): string => {
    const zip = new PizZip(html.trim(), { base64: true });
    zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
    return zip.generate({ type: 'base64', compression: 'DEFLATE' });
  };

  it('is refused where a required tag is missing, it is no .docx, empty or too large', () => {
    expect(
      upload(
        'plan',
        edited((xml) => xml.replace('{opening}', 'x').replace(/\{signer\}/g, '')),
      ).sentences.join(),
    ).toContain('{signer}');
    for (const [kind, file] of [
      ['plan', Buffer.from('không phải Word').toString('base64')],
      ['plan', ''],
      ['plan', 'A'.repeat(4_000_004)],
      ['khong-co', 'AAAA'],
      ['plan', 17],
    ])
      expect(upload(kind, file)).toMatchObject({ ok: false });
    expect(clerk.rows(templateChunks)).toEqual([]);
  });

  it('is shown filled with sample data before it is used; nothing is stored by looking', () => {
    const look = (base64: string) =>
      clerk.workspace.run('lookAtTemplate', { user: OWNER, kind: 'page', args: ['minutes', base64] }).result as {
        ok: boolean;
        sentences: string[];
        url: string;
      };
    const minutes = clerk.workspace.world.project.html['template-minutes']?.trim() ?? '';
    const zip = new PizZip(minutes, { base64: true });
    zip.file(
      'word/document.xml',
      (zip.file('word/document.xml')?.asText() ?? '').replace('BIÊN BẢN', 'BIÊN BẢN CỦA XÃ'),
    );
    const own = zip.generate({ type: 'base64', compression: 'DEFLATE' });
    for (const time of [1, 2]) {
      const seen = look(own);
      expect(seen, String(time)).toMatchObject({ ok: true });
      const shown = clerk.workspace.drive.files.filter((file) => file.name.startsWith('Xem thử') && !file.trashed);
      expect(shown.length).toBe(1);
      expect(seen.url).toContain(shown[0]?.id);
      const text = wordsOf(shown[0]?.bytes as Uint8Array);
      expect(text).toContain('BIÊN BẢN CỦA XÃ');
      expect(text).toContain('Nguyễn Văn Ví Dụ');
      expect(text).not.toMatch(/[{}]/);
    }
    expect(look(Buffer.from('không phải Word').toString('base64'))).toMatchObject({ ok: false, url: '' });
    expect(clerk.rows(templateChunks)).toEqual([]);
    expect(papers(clerk, 'minutes')).toEqual([]);
  });

  it('the page calls nothing that the script does not have', () => {
    run(clerk, 'showTemplateUpload');
    const page = clerk.workspace.desk(OWNER).dialogs.at(-1)?.page as { getContent(): string };
    const called = [...page.getContent().matchAll(/(?:\.|give\(')(listTemplateKinds|\w+Template)\b/g)].map(
      (one) => one[1],
    );
    expect([...new Set(called)].sort()).toEqual(['listTemplateKinds', 'lookAtTemplate', 'uploadTemplate']);
    const kinds = clerk.workspace.run('listTemplateKinds', { user: OWNER, kind: 'page' }).result as { kind: string }[];
    expect(kinds.map((one) => one.kind)).toEqual(
      expect.arrayContaining(['minutes', 'satisfactionSurvey', 'unitAnswer']),
    );
  });

  it('is used from then on; the old one can be had back', () => {
    expect(
      upload(
        'plan',
        edited((xml) => xml.replace('KẾ HOẠCH', 'KẾ HOẠCH RIÊNG')),
      ),
    ).toMatchObject({ ok: true });
    expect(clerk.rows(templateChunks).every((row) => row.chunk.startsWith('T') && row.chunk.length <= 40_000)).toBe(
      true,
    );
    run(clerk, 'makePlan');
    expect(words(clerk, 'plan')).toContain('KẾ HOẠCH RIÊNG');
    run(clerk, 'restoreTemplate', [{ text: '1' }, 'OK']);
    run(clerk, 'makePlan');
    expect(words(clerk, 'plan')).not.toContain('KẾ HOẠCH RIÊNG');
    run(clerk, 'restoreTemplate', [{ text: '2' }, 'OK']);
    run(clerk, 'makePlan');
    expect(words(clerk, 'plan')).toContain('KẾ HOẠCH RIÊNG');
  });
});
