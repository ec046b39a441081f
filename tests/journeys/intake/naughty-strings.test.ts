import STRINGS from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { officers } from '../../../src/core/tables/commune-tables.ts';
import { documents } from '../../../src/core/tables/conference-tables.ts';
import { mails } from '../../../src/core/tables/ledger-tables.ts';
import { opinions, registrations } from '../../../src/core/tables/register-tables.ts';
import { isBlank } from '../../../src/core/text/clean.ts';
import { wordsOf } from '../../core/document/docx-words.ts';
import { IntakeOffice } from './intake-office.ts';

/** Strings that say something; the list also holds blanks and punctuation, of which no opinion comes. */
const SAYING = STRINGS.filter((text) => !isBlank(text));
const every = (step: number) => SAYING.filter((_, at) => at % step === 0);
/** What somebody sees of a text: letters and digits, whatever was invisible or composed otherwise. */
const seen = (text: string): string =>
  text
    .normalize('NFKC')
    .match(/[\p{L}\p{N}]/gu)
    ?.join('') ?? '';
const ours = (office: IntakeOffice) =>
  office.workspace.world.state.workbook.executedFormulas.filter(({ sheet }) => !sheet.startsWith('Câu trả lời'));

function paste(office: IntakeOffice, texts: readonly string[]): void {
  const content = office.clerk.content(registrations);
  const at = (key: string): number => content.layout.get(key) as number;
  const rows = texts.map((text, n) => {
    const cells = Array.from({ length: content.width }, () => '');
    cells[at('fullName')] = text.replace(/\n/g, ' ');
    cells[at('address')] = text.replace(/\n/g, ' ');
    cells[at('aboutProcedures')] = `Việc ${n}: ${text}`;
    cells[at('note')] = text.replace(/\n/g, ' ');
    return cells;
  });
  office.workspace.person(office.clerk.user).edit(registrations.sheet, `A${content.lines + 1}`, rows);
  office.clerk.command('registerTypedRows', ['OK']);
}

describe('strings that broke other programs', () => {
  it('pasted into the register, more than a sheet holds blank lines for: each row is entered, whole, and none executed', () => {
    const office = new IntakeOffice({ modes: { formulaInTextCell: 'formula' } });
    const texts = every(2);
    expect(texts.length).toBeGreaterThan(200);
    paste(office, texts.slice(0, 150));
    const sheet = office.workspace.world.state.workbook.sheets.find((one) => one.name === registrations.sheet);
    const spare = (sheet?.maxRows ?? 0) - office.clerk.content(registrations).lines;
    expect(spare, 'blank lines to type and paste into').toBeGreaterThanOrEqual(100);
    paste(office, texts.slice(150));
    const rows = office.clerk.rows(registrations);
    expect(new Set(rows.map((row) => row.code)).size).toBe(texts.length);
    const told = office.clerk.rows(opinions);
    expect(told).toHaveLength(texts.length);
    texts.forEach((text, n) => {
      const wanted = seen(`Việc ${n % 150}: ${text}`);
      expect(seen(rows[n]?.aboutProcedures ?? ''), text).toBe(wanted);
      expect(seen(told[n]?.content ?? ''), text).toBe(seen(wanted));
    });
    expect(ours(office)).toEqual([]);
  });

  it('sent by the Form: each is in the register, its mail carries no live markup, and a paper is made of them', () => {
    const office = new IntakeOffice({ modes: { formulaInTextCell: 'formula' } });
    // Few of the list begin as formulas do; those are always among them.
    const texts = [...new Set([...every(24), ...SAYING.filter((text) => /^[=@+]/.test(text)).slice(0, 5)])];
    texts.forEach((text, n) => {
      office.send({
        fullName: text,
        email: `nguoi${n}@dan.example`,
        address: text,
        aboutProcedures: text,
        aboutHandling: text,
      });
    });
    const rows = office.clerk.rows(registrations);
    expect(rows).toHaveLength(texts.length);
    texts.forEach((text, n) => {
      expect(seen(rows[n]?.aboutProcedures ?? ''), text).toBe(seen(text));
      expect(seen(rows[n]?.fullName ?? '').toLowerCase(), text).toBe(seen(text).toLowerCase());
    });
    expect(ours(office)).toEqual([]);
    const sent = office.workspace.mailbox;
    expect(sent).toHaveLength(texts.length);
    for (const mail of sent) {
      const { to, subject, htmlBody = '' } = mail as unknown as Record<string, string>;
      expect(String(to)).toMatch(/^nguoi\d+@dan\.example$/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(htmlBody).not.toMatch(/<(?:script|img|svg|iframe|object|style|a\s)[^>]*(?:on\w+=|src=|javascript:|>)/i);
    }
    expect(office.clerk.rows(mails).every((mail) => mail.state === 'sent')).toBe(true);
    // The units' mails quote what citizens wrote.
    const codes = office.clerk.rows(opinions).map((row) => row.code);
    const people = office.clerk.rows(officers).map(({ id }, at) => [id, { email: `cb${at}@xa.example` }] as const);
    office.clerk.typeCells(officers, new Map(people));
    const sorted = { field: 'Hộ tịch', scope: 'Thuộc nội dung, thẩm quyền xã' };
    office.clerk.typeCells(opinions, new Map(codes.map((code) => [code, sorted])));
    office.select(office.clerk, opinions, ...codes);
    office.clerk.command('proposeAssignments', ['YES', 'OK']);
    office.select(office.clerk, opinions, ...codes);
    office.clerk.command('approveAssignments', [{ text: 'Chủ tịch Mẫu' }, 'YES', 'OK', 'OK']);
    const bodies = office.workspace.mailbox.slice(texts.length).map((mail) => String(mail.htmlBody));
    expect(bodies.join('\n')).toContain('&lt;script&gt;');
    for (const body of bodies) expect(body).not.toMatch(/<(?:script|img|svg|iframe|object|style|video)\b/i);
    office.select(office.clerk, registrations, ...rows.slice(0, 3).map((row) => row.code));
    office.clerk.command('makeAcknowledgementSlips', ['OK', 'OK', 'OK']);
    office.clerk.command('makeOpinionSummary', ['OK', 'OK', 'OK']);
    const papers = office.clerk.rows(documents);
    expect(papers.filter((paper) => paper.state === 'draft').map((paper) => paper.kind)).toEqual([
      'acknowledgementSlip',
      'acknowledgementSlip',
      'acknowledgementSlip',
      'opinionSummary',
    ]);
    const summary = papers.find((paper) => paper.kind === 'opinionSummary');
    const words = seen(
      wordsOf(office.workspace.drive.files.find((file) => file.id === summary?.docxId)?.bytes as Uint8Array),
    );
    const missing = texts.filter((text) => !words.includes(seen(text).slice(0, 40)));
    expect(missing, 'nothing is lost on the way to paper').toEqual([]);
  });
});
