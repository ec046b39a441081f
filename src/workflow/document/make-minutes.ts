import { dayAt } from '../../core/calendar/day.ts';
import { conclusionNoticeData } from '../../core/document/papers/conclusion-notice.ts';
import { minutesData } from '../../core/document/papers/minutes.ts';
import { frameOf } from '../../core/document/views.ts';
import type { Conference } from '../../core/tables/conference-tables.ts';
import { tell } from '../../google/ui.ts';
import { openBook } from '../book/book.ts';
import { currentConference } from '../conference/current-conference.ts';
import { officeOf } from '../office/office.ts';
import { conferenceMaterial } from './conference-material.ts';
import { makePaper } from './make-paper.ts';

const COPIES = 2;
const yearOf = (conference: Conference, now: Date): number => Number(dayAt(conference.startsAt ?? now).slice(0, 4));

/** "Biên bản hội nghị": who came, who asked, who answered, what was concluded (Nghị định 30/2020/NĐ-CP, mẫu 1.9). */
export function makeMinutes(): void {
  const book = openBook();
  const [office, conference] = [officeOf(book), currentConference(book)];
  const frame = frameOf(office.profile, yearOf(conference, book.now), ['minutes'], conference);
  const made = makePaper({
    kind: 'minutes',
    subject: conference.code,
    title: `Biên bản ${conference.code}`,
    template: 'minutes',
    data: minutesData({ frame, ...conferenceMaterial(book, office, conference), copies: COPIES }),
    folder: conference.code,
  });
  tell('Biên bản hội nghị', `Đã tạo dự thảo ${made.code}, bản ${made.version}:\n${made.docUrl}`);
}

/** "Thông báo kết luận": opinions, whose responsibility, by which day (plan 003, lines 193–199). */
export function makeConclusionNotice(): void {
  const book = openBook();
  const [office, conference] = [officeOf(book), currentConference(book)];
  const frame = frameOf(office.profile, yearOf(conference, book.now), ['conclusionNotice'], conference);
  const made = makePaper({
    kind: 'conclusionNotice',
    subject: conference.code,
    title: `Thông báo kết luận ${conference.code}`,
    template: 'conclusionNotice',
    data: conclusionNoticeData({
      frame,
      ...conferenceMaterial(book, office, conference),
      publication: office.profile.papers.publication.map((entry) => entry.where),
    }),
    folder: conference.code,
  });
  tell('Thông báo kết luận', `Đã tạo dự thảo ${made.code}, bản ${made.version}:\n${made.docUrl}`);
}
