import { expect, test } from 'vitest';
import { evaluate, MANIFEST, OWNER, office } from './office.ts';

test('Utilities: signed bytes, digests, dates, formats', () => {
  expect(evaluate("Utilities.base64Decode('//79')")).toEqual([-1, -2, -3]);
  expect(
    evaluate(
      "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'á').join() === Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?').join()",
    ),
  ).toBe(true);
  expect(() => evaluate("Utilities.computeDigest('MD5', 1)")).toThrow(
    "The parameters (String,number) don't match the method signature for Utilities.computeDigest.",
  );
  expect(
    evaluate("Utilities.formatDate(new Date(Date.UTC(2026, 0, 1)), 'Asia/Ho_Chi_Minh', \"yyyy-MM-dd'T'HH:mm:ss XXX\")"),
  ).toBe('2026-01-01T07:00:00 +07:00');
  expect(evaluate("Utilities.formatString('%s %05d %.2f %5s|', 'a', 42, 1.5, 'x')")).toBe('a 00042 1.50     x|');
  expect(evaluate("(() => { const b = Utilities.newBlob('x'); return [b.getName(), b.getContentType()]; })()")).toEqual(
    [null, 'text/plain'],
  );
  expect(
    evaluate(
      "(() => { const z = Utilities.zip([Utilities.newBlob('x', null, 'a.txt')]); return [z.getName(), Utilities.unzip(z)[0].getDataAsString()]; })()",
    ),
  ).toEqual(['archive.zip', 'x']);
});

test('Lock: what live Google does', () => {
  expect(
    evaluate(
      '(() => { const l = LockService.getScriptLock(); return [l.tryLock(-1), l.tryLock(0), l.tryLock(0), l.hasLock()]; })()',
    ),
  ).toEqual([false, true, true, true]);
  expect(() => evaluate('LockService.getScriptLock().waitLock(-1)')).toThrow('Exception: Lock timeout');
});

test('Mail: recipients, refusals and the day’s quota', () => {
  const ws =
    office(`function send(to) { MailApp.sendEmail({ to, subject: 'S', body: 'B', attachments: [Utilities.newBlob('x', 'text/plain', 'a.txt')] }); }
    function many(n) { for (let i = 0; i < n; i++) MailApp.sendEmail('a@b.vn', 'S', 'B'); }`);
  const send = (to: string) => ws.run('send', { user: OWNER, args: [to] }).error?.text;
  expect(send('')).toBe('Exception: Failed to send email: no recipient');
  expect(send('khong phai')).toBe('Exception: Invalid email: khong phai');
  expect(send('a@b.vn, c@d.vn')).toBeUndefined();
  expect(ws.mailbox[0]).toMatchObject({ from: OWNER, to: ['a@b.vn', 'c@d.vn'], subject: 'S', body: 'B' });
  expect(ws.run('many', { user: OWNER, args: [99] }).error?.text).toBe(
    'Exception: Service invoked too many times for one day: email.',
  );
  expect(ws.mailbox).toHaveLength(99);
  ws.advanceTo(new Date(ws.clock.now().getTime() + 86_400_000));
  expect(send('a@b.vn')).toBeUndefined();
});

test('scopes: manifest, consent, simple triggers', () => {
  const code = "function f() { MailApp.sendEmail('a@b.vn', 'S', 'B'); } function onOpen() { FormApp.openById('x'); }";
  const narrow = { code, html: {}, manifest: { ...MANIFEST, oauthScopes: [] } };
  const mail = 'https://www.googleapis.com/auth/script.send_mail';
  expect(office('', { project: narrow }).run('f', { user: OWNER }).error?.message).toBe(
    `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${mail}`,
  );
  const ws = office(code);
  ws.consent('b@b.vn', []);
  expect(ws.run('f', { user: 'b@b.vn' }).error?.message).toBe(
    `You do not have permission to call MailApp.sendEmail. Required permissions: ${mail}`,
  );
  expect(ws.fireSimple('onOpen', OWNER, () => ({}))?.error?.message).toBe(
    'You do not have permission to call FormApp.openById. Required permissions: https://www.googleapis.com/auth/forms',
  );
  expect(ws.fireSimple('onEdit', OWNER, () => ({}))).toBeUndefined();
});

test('triggers: 20, one’s own only, fired in order at virtual time', () => {
  const ws =
    office(`function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(6).nearMinute(30).create(); }
    function tick(e) { return new Date().toISOString(); } function count() { return ScriptApp.getProjectTriggers().length; }
    function many() { for (let i = 0; i < 21; i++) daily(); }`);
  ws.run('daily', { user: OWNER });
  expect([ws.run('count', { user: OWNER }).result, ws.run('count', { user: 'b@b.vn' }).result]).toEqual([1, 0]);
  ws.advanceTo(new Date('2026-06-04T05:00:00+07:00'));
  const ticks = ws.executions.filter((e) => e.function === 'tick');
  expect(ticks.map((e) => e.startedAt.toISOString().slice(0, 10))).toEqual(['2026-06-01', '2026-06-02']);
  for (const { startedAt } of ticks) {
    const minutes = ((startedAt.getUTCHours() + 7) % 24) * 60 + startedAt.getUTCMinutes();
    expect(Math.abs(minutes - 390)).toBeLessThanOrEqual(15);
  }
  expect(ws.run('many', { user: OWNER }).error?.message).toContain('too many triggers');
  expect(() => evaluate("ScriptApp.newTrigger('f').timeBased().everyMinutes(7)")).toThrow('everyMinutes');
});

test('Utilities: archives and blobs are named as live Google names them; bytes must be numbers', () => {
  const probe = (text: string) => evaluate(`(() => { ${text} })()`);
  expect(
    probe(
      "const g = Utilities.gzip(Utilities.newBlob('x', 'text/plain', 'a.txt')); const u = Utilities.ungzip(g.setName('a.txt.gz')); return [g.getContentType(), u.getName(), u.getContentType(), u.getDataAsString(), Utilities.gzip(Utilities.newBlob('x')).getName()];",
    ),
  ).toEqual(['application/x-gzip', 'a.txt', null, 'x', 'archive.gz']);
  expect(() => probe("return Utilities.newBlob(['a'])")).toThrow('Cannot convert a to (class).');
  expect(() => probe("return Utilities.unzip(Utilities.newBlob('x'))")).toThrow('Invalid argument: blob');
  expect(
    probe(
      "const d = Utilities.DigestAlgorithm.SHA_256, c = Utilities.Charset.UTF_8; return [Utilities.computeDigest(d, 'đ', c).join() === Utilities.computeDigest(d, Utilities.newBlob('đ').getBytes()).join(), Utilities.computeDigest(d, 'đ').join() === Utilities.computeDigest(d, '?').join(), Utilities.computeHmacSha256Signature('a', 'k').every((b) => b >= -128 && b <= 127)];",
    ),
  ).toEqual([true, true, true]);
  expect(() => probe('Utilities.sleep(300001)')).toThrow('Invalid argument: value');
});
