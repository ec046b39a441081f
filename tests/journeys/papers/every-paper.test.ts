/** Each of the five offices makes the papers that its plan names, and every other; none with a brace left in it. */
import { describe, expect, it } from 'vitest';
import { day } from '../../../src/core/calendar/day.ts';
import { COMPOSED_KINDS } from '../../../src/core/document/compose/composers.ts';
import { KINDS } from '../../../src/core/document/kinds.ts';
import { KINDS_OF_PROFILE } from '../../../src/core/document/kinds-of-profile.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { conferences, documents } from '../../../src/core/tables/conference-tables.ts';
import { deadlineEvents, opinions, registrations, tasks } from '../../../src/core/tables/register-tables.ts';
import { CODE, opinion, PROFILES, paperOffice, paste, run, said, slip, words, wordsOf } from './paper-office.ts';

const ODD = '& < > {tag} $1 \\ " {#loop} =SUM(1) 0912000009 dan@dan.example';

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  const clerk = paperOffice(id);
  const unit = profile.units[0]?.name as string;
  paste(clerk, registrations, [slip(1), slip(2, { acknowledged: 'toDo' }), slip(3), slip(5)]);
  paste(clerk, opinions, [
    opinion(1, { unit, answer: 'Đã hướng dẫn.', answerWay: 'atConference', answeredOn: day('2026-06-25') }),
    opinion(2, { unit, content: `Nội dung lạ ${ODD}`, answer: 'Trả lời bằng thư.\nĐoạn hai.' }),
    opinion(3, { unit, scope: 'other_agency' }),
    opinion(4, { unit, scope: 'out_to_cao', content: 'Nội dung kín.' }),
    opinion(5, { unit, scope: 'beyond_authority', content: 'Đề nghị điều chỉnh đơn giá bồi thường.' }),
  ]);
  paste(clerk, deadlineEvents, [
    {
      ...emptyRow(deadlineEvents),
      code: 'GH-001',
      opinion: `${CODE}-0002-1`,
      kind: 'extension',
      to: day('2026-07-20'),
      reason: 'cần xác minh',
      allowedBy: 'Nguyễn Văn Mẫu',
    },
  ]);
  paste(clerk, tasks, [{ ...emptyRow(tasks), code: 'NV-001', conference: CODE, content: 'Niêm yết lại', unit }]);
  clerk.type(conferences, CODE, 'conclusions', 'Tiếp thu các ý kiến.\nRà soát hồ sơ | Phòng Kinh tế | 05/07/2026');
  run(clerk, 'createRegistrationForm');
  // The day after the conference: what was answered there has been answered.
  clerk.workspace.clock.moveTo(new Date('2026-06-26T02:00:00Z'));
  const named = new Set(profile.papers.documents.map((paper) => KINDS_OF_PROFILE[paper.kind]));
  const wanted = COMPOSED_KINDS.filter((kind) => id === 'phu-xuyen-2026' || named.has(kind));
  const told = new Map(
    wanted.map((kind) => {
      const at = COMPOSED_KINDS.indexOf(kind);
      const record = run(clerk, 'chooseAndMakePaper', [{ text: String(at + 1) }, 'OK', 'OK', 'OK']);
      return [kind, record.error?.text ?? ''] as const;
    }),
  );

  it('makes every kind that is asked for', () => {
    expect([...told.values()].filter((text) => text !== '')).toEqual([]);
    const made = new Set(clerk.rows(documents).map((row) => row.kind));
    const none = wanted.filter((kind) => !made.has(kind));
    // A letter of guidance, a petition: only where an opinion asks for it; here one does.
    expect(none).toEqual([]);
    expect(clerk.rows(documents).filter((row) => row.state !== 'draft')).toEqual([]);
  });

  it('makes what its plan names, with the title, the recipients and the signature of the plan', () => {
    for (const paper of profile.papers.documents) {
      const kind = KINDS_OF_PROFILE[paper.kind];
      if (kind === null || kind === 'sixMonthReport' || kind === 'denunciationHandover' || told.get(kind) === undefined)
        continue;
      expect(
        clerk.rows(documents).some((row) => row.kind === kind),
        paper.kind,
      ).toBe(true);
    }
    const plan = words(clerk, 'plan');
    const list = profile.papers.distribution.find((one) => one.documents.includes('plan'))?.list ?? [];
    for (const who of list) expect(plan).toContain(who);
    const block = profile.signatures.find((one) => one.id === profile.conferences.chairs[0]?.signs);
    for (const line of block?.lines ?? []) expect(plan).toContain(line);
    expect(plan).toContain(`UBND ${profile.commune.fullName}`);
  });

  it('leaves no brace of ours, keeps what a citizen wrote, and nowhere carries a denunciation', () => {
    const texts = clerk.workspace.drive.files
      .filter((file) => file.bytes)
      .map((file) => wordsOf(file.bytes as Uint8Array));
    expect(texts.length).toBeGreaterThan(wanted.length);
    for (const text of texts) {
      const rest = text.split('{tag}').join('').split('{#loop}').join('');
      expect(rest).not.toMatch(/[{}]|undefined|\[object/);
      expect(text).not.toContain('Nội dung kín');
    }
    expect(words(clerk, 'minutes')).toContain('& < > {tag} $1 \\ " {#loop} =SUM(1)');
    expect(words(clerk, 'minutes')).toContain('Rà soát hồ sơ');
    expect(words(clerk, 'minutes')).not.toContain('|');
  });

  it('posts no telephone, no e-mail, no address and no name without consent', () => {
    for (const row of clerk.rows(documents)) {
      if (KINDS[row.kind as keyof typeof KINDS].audience !== 'posted') continue;
      const file = clerk.workspace.drive.files.find((one) => one.id === row.docxId);
      expect(wordsOf(file?.bytes as Uint8Array), row.kind).not.toMatch(/Trần Thị Mẫu|09120000|dan@dan|ngõ Thử/);
    }
  });

  it('is shared with the leader, and remembered in the conference', () => {
    const folder = clerk.workspace.drive.files.find((file) => file.name === CODE);
    expect(folder?.permissions.map((one) => one.emailAddress)).toContain('lanhdao@xa.example');
    expect(clerk.rows(conferences)[0]?.folderUrl).toContain(folder?.id);
    expect(clerk.rows(officers).length).toBeGreaterThan(1);
    expect(said(clerk)).not.toContain('Chưa thực hiện được');
  });
});
