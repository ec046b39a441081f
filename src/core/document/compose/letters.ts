/** Letters to one person each: for the opinions that are selected, else for all that wait for such a letter. */
import { dayAt } from '../../calendar/day.ts';
import { formatDayInText } from '../../text/format.ts';
import type { PaperKind } from '../kinds.ts';
import type { OpinionView } from '../model.ts';
import { opinionsFor } from '../opinions.ts';
import { extensionNoticeData, guidanceLetterData, replyLetterData } from '../papers/letters.ts';
import type { PaperData } from '../render.ts';
import { type Composer, chosen, contactOf, frameFor, type PaperOrder, type PaperSource, paperTitle } from './source.ts';

/** A denunciation is never answered by letter: it is left out here, and said so by the pre-flight list. */
function letters(
  source: PaperSource,
  kind: PaperKind,
  opinions: readonly OpinionView[],
  data: (opinion: OpinionView) => PaperData,
): PaperOrder[] {
  return opinionsFor('person', opinions).map((opinion) => ({
    kind,
    subject: opinion.code,
    title: `${paperTitle(source, kind)} ${opinion.code}`,
    data: data(opinion),
  }));
}

/** "Phiếu đăng ký ngày 10/6/2026", "Hội nghị đối thoại ngày 25/6/2026" */
function occasionOf({ row }: PaperSource, opinion: OpinionView): string {
  if (opinion.raisedAtConference && row.startsAt)
    return `Hội nghị đối thoại ngày ${formatDayInText(dayAt(row.startsAt))}`;
  return `Phiếu đăng ký tham gia đối thoại${opinion.receivedOn ? ` ngày ${formatDayInText(opinion.receivedOn)}` : ''}`;
}

/** What belongs to another agency gets a letter of guidance instead. */
const withheld = (opinion: OpinionView): boolean =>
  opinion.answer.trim() !== '' &&
  !opinion.answeredAtConference &&
  opinion.answerPaper === '' &&
  opinion.scope !== 'other_agency';

export const replyLetter: Composer = (source) => {
  const frame = frameFor(source, 'replyLetter');
  return letters(source, 'replyLetter', chosen(source, withheld), (opinion) =>
    replyLetterData({ frame, opinion, occasion: occasionOf(source, opinion), contact: contactOf(frame) }),
  );
};

export const guidanceLetter: Composer = (source) => {
  const frame = frameFor(source, 'guidanceLetter');
  const elsewhere = (opinion: OpinionView): boolean =>
    (opinion.scope === 'other_agency' || opinion.scope === 'out_khieu_nai') && opinion.answerPaper === '';
  return letters(source, 'guidanceLetter', chosen(source, elsewhere), (opinion) =>
    guidanceLetterData({
      frame,
      opinion,
      occasion: occasionOf(source, opinion),
      contact: contactOf(frame),
      agency: opinion.scope === 'other_agency' ? opinion.agency : `UBND ${frame.commune.fullName}`,
      agencyContact: opinion.scope === 'other_agency' ? '' : frame.commune.address,
    }),
  );
};

/** Why, until when, who allowed it: from the last extension of each opinion that its citizen was not told of. */
export const extensionNotice: Composer = (source) => {
  const frame = frameFor(source, 'extensionNotice');
  const last = new Map(source.events.filter((event) => event.kind === 'extension').map((one) => [one.opinion, one]));
  const waits = (opinion: OpinionView): boolean => last.get(opinion.code)?.toldOn === null;
  const given = chosen(source, waits).filter((opinion) => last.has(opinion.code));
  return letters(source, 'extensionNotice', given, (opinion) => {
    const event = last.get(opinion.code);
    return extensionNoticeData({
      frame,
      opinion,
      occasion: occasionOf(source, opinion),
      reason: event?.reason ?? '',
      newDueOn: event?.to ?? null,
      allowedBy: event?.allowedBy ?? '',
    });
  });
};
