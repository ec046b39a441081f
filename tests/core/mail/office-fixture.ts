import { day, instantAt } from '../../../src/core/calendar/day.ts';
import type { MailOffice } from '../../../src/core/mail/office.ts';
import { emptyRow } from '../../../src/core/sheet/table.ts';
import { type FieldRow, fields, type Officer, officers } from '../../../src/core/tables/commune-tables.ts';
import { type Conference, conferences } from '../../../src/core/tables/conference-tables.ts';
import { type Opinion, opinions, type Registration, registrations } from '../../../src/core/tables/register-tables.ts';

/** A commune small enough to read, after plan 002. */
export const office: MailOffice = {
  name: 'UBND xã Phú Xuyên',
  bureau: 'Văn phòng HĐND và UBND xã',
  address: 'thôn Thao Chính, xã Phú Xuyên',
  hotline: '02433791827',
  email: 'ubnd_phuxuyen@hanoi.gov.vn',
  hours: 'thứ Hai đến thứ Sáu, giờ hành chính',
};

export const opinion = (set: Partial<Opinion>): Opinion => ({
  ...emptyRow(opinions),
  code: 'DT-2026-01-0001-1',
  registration: 'DT-2026-01-0001',
  conference: 'DT-2026-01',
  content: 'Thời gian giải quyết hồ sơ trích lục khai sinh còn chậm.',
  field: 'ho_tich',
  scope: 'in_scope',
  status: 'new',
  ...set,
});

export const officer = (set: Partial<Officer>): Officer => ({
  ...emptyRow(officers),
  id: 'CB-01',
  unit: 'Phòng Văn hóa - Xã hội',
  unitKind: 'commune',
  name: 'Trần Thị Bình',
  title: 'Công chức tư pháp - hộ tịch',
  email: 'binh@example.vn',
  fields: ['ho_tich'],
  ...set,
});

export const leader = officer({
  id: 'CB-90',
  unit: 'UBND xã',
  name: 'Lê Văn Chủ',
  title: 'Phó Chủ tịch UBND xã',
  email: 'chu@example.vn',
  fields: [],
  leaderOf: ['ho_tich'],
});

export const field = (set: Partial<FieldRow>): FieldRow => ({
  ...emptyRow(fields),
  code: 'ho_tich',
  name: 'Hộ tịch',
  unit: 'Phòng Văn hóa - Xã hội',
  unitKind: 'commune',
  ...set,
});

export const registration = (set: Partial<Registration>): Registration => ({
  ...emptyRow(registrations),
  code: 'DT-2026-01-0001',
  conference: 'DT-2026-01',
  channel: 'form',
  fullName: 'Nguyễn Thị Lụa',
  email: 'lua@example.vn',
  phone: '0950000101',
  address: 'Số 5, thôn Thao Chính',
  aboutProcedures: 'Thời gian giải quyết hồ sơ còn chậm.',
  submittedAt: instantAt(day('2026-06-10'), 8, 15),
  receivedAt: instantAt(day('2026-06-10'), 8, 15),
  onTime: 'onTime',
  ...set,
});

export const conference: Conference = {
  ...emptyRow(conferences),
  code: 'DT-2026-01',
  name: 'Hội nghị đối thoại với người dân, tổ chức về thủ tục hành chính năm 2026',
  startsAt: instantAt(day('2026-06-25'), 8),
  place: 'Hội trường UBND xã',
  registrationClosesAt: instantAt(day('2026-06-15'), 23, 59, 59),
  status: 'open',
};
