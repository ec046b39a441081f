import { describe, expect, it } from 'vitest';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { type CitizenSlip, IntakeOffice } from './intake-office.ts';

const FORMULAS = [
  '=HYPERLINK("http://xau.example","bấm")',
  '+84+1',
  '-1+2',
  '@SUM(A1)',
  "'=1+1",
  '\t=1+1',
  '\n=IMPORTXML("http://xau.example","//a")',
  '＝1+1',
];

describe.each(['formula', 'text'] as const)('citizens type formulas (a text cell holds %s)', (formulaInTextCell) => {
  it.each(['text', 'user_entered'] as const)(
    'and none is executed in the register (raw answers as %s)',
    (formRawText) => {
      const office = new IntakeOffice({ modes: { formulaInTextCell, formRawText } });
      const { workbook } = office.workspace.world.state;
      for (const formula of FORMULAS)
        office.send({
          fullName: formula,
          phone: formula,
          email: formula,
          address: formula,
          aboutProcedures: formula,
          aboutHandling: `${formula} về đất đai`,
        });
      office.clerk.command('syncRegistrations');
      const ours = workbook.executedFormulas.filter(({ sheet }) => !sheet.startsWith('Câu trả lời'));
      expect(ours).toEqual([]);
      const rows = office.clerk.rows(registrations);
      expect(rows).toHaveLength(FORMULAS.length);
      expect(rows[0]?.fullName).toBe('=HYPERLINK("http://xau.example","bấm")');
      expect(rows[1]?.aboutHandling).toBe('+84+1 về đất đai');
    },
  );
});

describe('citizens type what software stumbles over', () => {
  const hard: Record<string, CitizenSlip> = {
    html: { fullName: '<script>alert(1)</script>', aboutProcedures: '<img src=x onerror=alert(1)> Đất đai chậm.' },
    template: { fullName: '{name}{#loop}', aboutProcedures: '{#opinions}{content}{/opinions} Cấp giấy chậm {%img}.' },
    invisible: { fullName: 'Nguyễn\u0000 Văn\u200b Ẩn', aboutProcedures: 'Hộ\u202e khẩu\u0007 chậm \ud800 quá.' },
    decomposed: { fullName: 'Nguyễn Thị Hường'.normalize('NFD'), aboutProcedures: 'Đất đai'.normalize('NFD') },
    long: { fullName: 'Lê Văn Dài', aboutProcedures: 'Đất đai '.repeat(6250).slice(0, 50_000) },
  };
  const office = new IntakeOffice();
  for (const slip of Object.values(hard)) office.send({ ...slip, email: 'dan@dan.example' });
  const rows = office.clerk.rows(registrations);

  it('every slip is in the register, readable', () => {
    expect(rows.map((row) => row.fullName)).toEqual([
      '<script>alert(1)</script>',
      '{name}{#loop}',
      'Nguyễn Văn Ẩn',
      'Nguyễn Thị Hường',
      'Lê Văn Dài',
    ]);
    const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.name === registrations.sheet);
    const cells = JSON.stringify(sheet?.rows.map((row) => row?.values));
    expect(cells, 'the cells themselves hold whole letters').toBe(cells.normalize('NFC'));
    expect(rows[2]?.aboutProcedures).toBe('Hộ khẩu chậm � quá.');
    expect(rows[3]?.aboutProcedures).toBe('Đất đai');
    expect(rows[4]?.aboutProcedures.trim().length).toBeGreaterThan(49_900);
  });

  it('each has its opinion', () => {
    expect(office.clerk.rows(opinions).map((row) => row.registration)).toEqual(rows.map((row) => row.code));
  });

  it('mails carry no markup of theirs', () => {
    const sent = office.workspace.mailbox;
    expect(sent).toHaveLength(5);
    for (const mail of sent) expect(JSON.stringify(mail)).not.toMatch(/<script>alert|<img src=x/);
  });
});

it('telephones and addresses are read as people write them, and no mail goes to a smuggled recipient', () => {
  const office = new IntakeOffice();
  const phones = ['950000101', 'O95O 000 1O2', '0950000103 / 0950000104', '+84 950 000 105', '024 3825 1234'];
  const emails = [
    'a@dan.example\nBcc: x@xau.example',
    'b@dan.example, c@dan.example',
    'ｄ＠dan.example',
    'khong co',
    'e@dan.example%0abcc:y@xau.example',
  ];
  phones.forEach((phone, at) => {
    office.send({
      fullName: `Trần Văn ${'ABCDE'[at]}`,
      phone,
      email: emails[at] ?? '',
      aboutProcedures: `Việc số ${at}`,
    });
  });
  const rows = office.clerk.rows(registrations);
  expect(rows.map((row) => row.phone)).toEqual([
    '+84950000101',
    '+84950000102',
    '+84950000103',
    '+84950000105',
    '+842438251234',
  ]);
  expect(rows[2]?.problems).toContain('số khác: 0950 000 104');
  const to = office.clerk.rows(mails).map((mail) => mail.to);
  expect(to).toEqual(['a@dan.example', 'b@dan.example', 'd@dan.example', 'e@dan.example']);
  expect(JSON.stringify(office.workspace.mailbox)).not.toContain('xau.example');
  expect(rows[3]?.acknowledged).toBe('toDo');
});
