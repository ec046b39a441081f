/** A long run of mails looks at its own lines alone: whatever people do at "Thư" meanwhile, each mail goes once and is written to its own row. */
import { expect, test } from 'vitest';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { registrations } from '../../../src/core/tables/register-tables.ts';
import { OWNER, officeWithOpinions } from './work-office.ts';

const COUNT = 12;

type Office = ReturnType<typeof officeWithOpinions>;

function pasteSlips(office: Office): void {
  office.paste(
    registrations,
    Array.from({ length: COUNT }, (_, at) => ({
      conference: 'DT-2026-01',
      channel: 'Phiếu giấy',
      fullName: 'Lê Văn Ví Dụ',
      email: `dan${at}@dan.example`,
      aboutProcedures: `Nội dung số ${at} cần trả lời`,
    })),
  );
}

/** Strikes once, at the `k`th service call after the first mail has gone; tells whether it struck. */
function sendWith(office: Office, k: number, strike: () => void): boolean {
  let after = -1;
  let struck = false;
  const at = (call: { api: string; method: string }): boolean => {
    if (after >= 0) after++;
    if (after < 0 && call.method === 'sendEmail') after = 0;
    return after === k;
  };
  const run = () => {
    struck = true;
    strike();
  };
  office.run('registerTypedRows', ['OK'], [{ at, run }]);
  return struck;
}

const STRIKES: Readonly<Record<string, (office: Office) => void>> = {
  'sorts the mails': ({ workspace }) => workspace.person(OWNER).sort(mails.sheet, 'A3:L300', 2, false),
  'inserts a line above them': ({ workspace }) => workspace.person(OWNER).insertRows(mails.sheet, 3, 1),
  'inserts a column between key and state': ({ workspace }) => workspace.person(OWNER).insertColumns(mails.sheet, 3, 1),
};

test.each(Object.entries(STRIKES))('somebody %s between two mails', (_, strike) => {
  let times = 0;
  for (let k = 1; ; k += 7) {
    const office = officeWithOpinions();
    const before = office.workspace.mailbox.length;
    pasteSlips(office);
    if (!sendWith(office, k, () => strike(office))) break;
    times++;
    const own = office.rows(mails).filter((mail) => mail.to.startsWith('dan') && mail.kind === 'acknowledgement');
    expect(own, `call ${k}`).toHaveLength(COUNT);
    for (const mail of own) {
      expect([mail.state, mail.sentAt !== null, mail.error], `call ${k}: ${mail.key}`).toEqual(['sent', true, '']);
      const sent = office.workspace.mailbox.slice(before).filter(({ to }) => String(to) === mail.to);
      expect(sent, `call ${k}: ${mail.to}`).toHaveLength(1);
      expect(mail.subject).toBe(sent[0]?.subject);
    }
  }
  expect(times).toBeGreaterThan(2);
});
