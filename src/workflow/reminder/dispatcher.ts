import { withLock } from '../../google/lock.ts';
import { writeProperty } from '../../google/properties.ts';
import { openBook } from '../book/book.ts';
import { receiveRegistrations } from '../intake/receive-registrations.ts';
import { sendOutbox } from '../mail/send-outbox.ts';
import { officeOf } from '../office/office.ts';
import { bringUpToDate } from '../opinion/assign-opinions.ts';
import { LAST_DAILY, LAST_HOURLY } from './heartbeats.ts';
import { intendDigests } from './remind.ts';

const WAIT_MS = 30_000;

/** Once an hour: replies that no event announced, mails that were left. */
export function runHourlyWork(): void {
  receiveRegistrations('hourly');
  writeProperty(LAST_HOURLY, new Date().toISOString());
}

/** Once a day, in the morning: intake, digests, outbox, then the sign of life. A late run catches up with one current digest. */
export function runDailyWork(): void {
  receiveRegistrations('hourly');
  const done = withLock(WAIT_MS, () => {
    const book = openBook();
    const office = officeOf(book);
    bringUpToDate(book, office);
    intendDigests(book, office);
    book.commit();
  });
  if (!done.ran) throw new Error('Không lấy được quyền ghi sổ trong 30 giây; lượt nhắc hạn sẽ chạy lại vào giờ sau.');
  sendOutbox();
  writeProperty(LAST_DAILY, new Date().toISOString());
}
