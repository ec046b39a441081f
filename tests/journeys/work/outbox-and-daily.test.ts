import { describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../emulator/workspace.ts';
import { declaredDays } from '../../../src/core/tables/commune-tables.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { A, COLLEAGUE, D, LEADER, OWNER, officeWithClocks, officeWithOpinions } from './work-office.ts';

const APPROVE = [{ text: LEADER }, 'YES' as const, 'OK' as const, 'OK' as const];
const isMail = (call: { api: string; method: string }) => call.api === 'MailApp' && call.method === 'sendEmail';

describe('outbox', () => {
  it('a quota of three with ten queued: three go, seven wait with a note, the rest tomorrow, each once', () => {
    const office = officeWithOpinions();
    const before = office.workspace.mailbox.length;
    office.quota(3);
    office.paste(
      registrations,
      Array.from({ length: 10 }, (_, at) => ({
        conference: 'DT-2026-01',
        channel: 'Phiếu giấy',
        fullName: 'Lê Văn Ví Dụ',
        email: `dan${at}@dan.example`,
        aboutProcedures: `Nội dung số ${at} cần trả lời`,
      })),
    );
    office.command('registerTypedRows', ['OK']);
    const waiting = office.rows(mails).filter((mail) => mail.state === 'intent');
    expect(office.workspace.mailbox.length - before).toBe(3);
    expect(waiting).toHaveLength(7);
    expect(waiting.every((mail) => mail.error.includes('ngày mai'))).toBe(true);
    office.quota(1500);
    office.at('2026-06-02T10:00:00+07:00');
    const to = office.workspace.mailbox
      .slice(before)
      .flatMap((mail) => mail.to)
      .map(String);
    for (let at = 0; at < 10; at++) expect(to.filter((one) => one.includes(`dan${at}@`))).toHaveLength(1);
  });

  it('a crash between sending and confirming: never again by itself, a person decides', () => {
    const office = officeWithOpinions();
    office.select(opinions, D);
    const before = office.workspace.mailbox.length;
    office.run('approveAssignments', APPROVE, [{ at: isMail, when: 'after', kill: true }]);
    expect(office.workspace.mailbox).toHaveLength(before + 1);
    expect(office.mailsOf('assignment')[0]?.state).toBe('sending');
    office.at('2026-06-03T10:00:00+07:00');
    const mail = office.mailsOf('assignment')[0];
    expect(mail?.state).toBe('stale');
    expect(office.workspace.mailbox.filter((one) => one.subject.startsWith('Giao trả lời'))).toHaveLength(1);
    expect(office.mailsOf('managerDigest').some((one) => one.state === 'sent')).toBe(true);
    office.select(mails, mail?.key as string);
    office.run('markMailsSent', ['YES', 'OK']);
    expect(office.mailsOf('assignment')[0]?.state).toBe('sent');
    expect(office.workspace.mailbox.filter((one) => one.subject.startsWith('Giao trả lời'))).toHaveLength(1);
  });

  it('a refused mail stands as failed and goes again when a person asks; a trial goes to oneself alone', () => {
    const office = officeWithOpinions();
    office.select(opinions, D);
    office.run('approveAssignments', APPROVE, [{ at: isMail, fail: 'Invalid email: cb-02@xa.example' }]);
    const mail = office.mailsOf('assignment')[0];
    expect(mail?.state).toBe('failed');
    office.select(mails, mail?.key as string);
    office.run('sendTrialToMe', ['YES']);
    const trial = office.workspace.mailbox[office.workspace.mailbox.length - 1];
    expect([trial?.to, trial?.subject.startsWith('[Gửi thử]')].flat()).toEqual([OWNER, true]);
    expect(office.mailsOf('assignment')[0]?.state).toBe('failed');
    office.run('resendMails', ['YES', 'OK']);
    expect(office.mailsOf('assignment')[0]?.state).toBe('sent');
  });
});

describe('the daily work', () => {
  it('the clock jumping three days: one digest for the officer, of today', () => {
    const office = officeWithClocks();
    const due = office.opinion(A).dueOn as string;
    expect(due).not.toBeNull();
    office.workspace.clock.moveTo(new Date(`${due}T06:00:00+07:00`));
    const before = office.workspace.mailbox.length;
    office.run('runDaily');
    office.run('runDaily');
    office.run('runHourly');
    const digests = office.workspace.mailbox.slice(before).filter((mail) => mail.subject.startsWith('Nhắc hạn'));
    expect(digests.map((mail) => String(mail.to)).sort()).toEqual(['cb-01@xa.example', 'cb-02@xa.example']);
    expect(office.mailsOf('weeklyDigest').filter((mail) => mail.key.endsWith(due))).toHaveLength(1);
  });

  it('the hourly run does the daily work that did not come', () => {
    const office = officeWithClocks();
    const due = office.opinion(A).dueOn as string;
    office.workspace.clock.moveTo(new Date(`${due}T10:00:00+07:00`));
    const earlier = office.mailsOf('digest').length;
    office.run('runHourly');
    expect(
      office
        .mailsOf('digest')
        .slice(earlier)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['cb-01@xa.example', 'cb-02@xa.example']);
  });

  it('a trigger of somebody without the lease does nothing; after the hand-over the other one does', () => {
    const office = officeWithClocks();
    const due = office.opinion(A).dueOn as string;
    office.workspace.clock.moveTo(new Date(`${due}T08:00:00+07:00`));
    const before = office.workspace.mailbox.length;
    office.run('runDaily', [], [], COLLEAGUE);
    expect(office.workspace.mailbox).toHaveLength(before);
    const said = office.run('takeOver', ['YES', 'OK'], [], COLLEAGUE);
    expect(JSON.stringify(said.alerts)).toContain(`Chỉ ${OWNER} xóa được`);
    office.run('runDaily', [], [], OWNER);
    expect(office.workspace.mailbox).toHaveLength(before);
    office.run('runDaily', [], [], COLLEAGUE);
    expect(office.workspace.mailbox.length).toBeGreaterThan(before);
    const handlers = office.workspace.world.state.triggers.filter((one) => one.owner === COLLEAGUE);
    expect(handlers).toHaveLength(5);
  });

  it('a broken calendar stops the digests, not the outbox; dashboard, log and keeper are told', () => {
    const office = officeWithOpinions();
    office.quota(15);
    office.select(opinions, D);
    office.run('approveAssignments', APPROVE);
    expect(office.mailsOf('assignment')[0]?.state).toBe('intent');
    office.quota(1000);
    const [first] = office.rows(declaredDays);
    office.type(declaredDays, first?.id as string, 'kind', 'Nghỉ hoán đổi');
    office.type(declaredDays, first?.id as string, 'on', 'mồng một Tết');
    office.at('2026-06-02T08:30:00+07:00');
    expect(office.mailsOf('assignment')[0]?.state).toBe('sent');
    const manager = office.mailsOf('managerDigest');
    expect(manager.every((mail) => mail.to === OWNER && mail.state === 'sent')).toBe(true);
    const letter = office.workspace.mailbox.find((mail) => mail.subject.startsWith('Sổ Đối Thoại 02/6/2026'));
    expect(JSON.stringify(letter)).toContain('mồng một Tết');
    expect(office.logged('Việc tự động bị lỗi').length).toBeGreaterThan(0);
    const said = JSON.stringify(office.run('checkSystem', ['OK']).alerts);
    expect(said).toContain('Lịch làm việc');
  });

  it('permission to send withdrawn: the mail is failed with words, nothing is lost', () => {
    const office = officeWithOpinions();
    office.workspace.consent(
      OWNER,
      (office.workspace.world.project.manifest.oauthScopes ?? []).filter((scope) => !scope.includes('send_mail')),
    );
    office.select(opinions, D);
    office.run('approveAssignments', APPROVE);
    expect(office.opinion(D).status).toBe('assigned');
    expect(['intent', 'failed']).toContain(office.mailsOf('assignment')[0]?.state);
  });

  it('with nothing due, few calls, and the same for more opinions', () => {
    const [small, large] = [officeWithClocks(), officeWithOpinions(20)];
    const [few, many] = [small, large].map((office) => {
      office.workspace.clock.moveTo(new Date('2026-06-02T10:00:00+07:00'));
      office.run('runDaily');
      return office.run('runDaily');
    }) as [ExecutionRecord, ExecutionRecord];
    expect([few.error, many.error]).toEqual([undefined, undefined]);
    expect(few.serviceCalls.total, JSON.stringify(few.serviceCalls.byMethod)).toBeLessThanOrEqual(60);
    expect(many.serviceCalls.total).toBe(few.serviceCalls.total);
  });
});
