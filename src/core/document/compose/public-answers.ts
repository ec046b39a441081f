/** The public list of answers: which go into the next list of a conference, which do not and why. */

import type { OpinionView } from '../model.ts';
import { opinionsFor } from '../opinions.ts';
import { isPublic, publicAnswersData, publicEntries } from '../papers/public-answers.ts';
import { two } from '../words.ts';
import { type Composer, chosenMany, frameFor, inSubject, type PaperSource, paperTitle } from './source.ts';

/** Codes in the lists of this conference that are posted somewhere, and how many lists that is. */
function postedAnswers({ documents, publications }: PaperSource): {
  readonly codes: ReadonlySet<string>;
  readonly lists: number;
} {
  const posted = new Set(publications.filter((row) => row.on !== null).map((row) => row.document));
  const lists = documents.filter((paper) => paper.kind === 'publicAnswers' && posted.has(paper.code));
  return {
    codes: new Set(lists.flatMap((paper) => paper.carries.split(', '))),
    lists: new Set(lists.map((paper) => paper.subject)).size,
  };
}

/** Of the selected rows, else of the conference and not posted yet. */
function answersToPost(source: PaperSource): OpinionView[] {
  const { codes } = postedAnswers(source);
  return chosenMany(source, (opinion) => !codes.has(opinion.code)).filter(isPublic);
}

export const publicAnswers: Composer = (source) => {
  const opinions = answersToPost(source);
  if (opinions.length === 0) return [];
  const round = postedAnswers(source).lists + 1;
  return [
    {
      kind: 'publicAnswers',
      subject: inSubject(source.row.code, `đợt ${round}`),
      title: `${paperTitle(source, 'publicAnswers')}, đợt ${round} (${source.row.code})`,
      data: publicAnswersData({
        frame: frameFor(source, 'publicAnswers'),
        conference: source.conference,
        opinions,
        everybody: source.opinions,
        tasks: source.tasks,
        round,
        pending: opinionsFor('posted', source.opinions).filter(({ reply }) => reply !== 'given').length,
      }),
      carries: opinions.map(({ code }) => code).join(', '),
    },
  ];
};

export interface PublicAnswersFinding {
  readonly text: string;
  readonly codes: readonly string[];
}

const WHY_NOT = {
  none: 'chưa có nội dung trả lời',
  draft: 'trả lời mới là dự thảo, lãnh đạo chưa duyệt',
  approved: 'trả lời đã duyệt nhưng chưa gửi, chưa trả lời người dân',
} as const;

/** How many will be made public, how many will not and why: shown before the list is made. Complaints and what stands aside are counted only. */
export function publicAnswersFindings(source: PaperSource): {
  readonly none: boolean;
  readonly found: PublicAnswersFinding[];
} {
  const shown = answersToPost(source);
  const asked = opinionsFor(
    'posted',
    chosenMany(source, () => true),
  );
  const { codes } = postedAnswers(source);
  const { complaints, denunciations, beside } = source.setAside;
  const aside = complaints + denunciations + beside;
  const entries = publicEntries(shown, source.tasks).length;
  const reasons = (Object.keys(WHY_NOT) as (keyof typeof WHY_NOT)[]).map((reply) => ({
    why: WHY_NOT[reply],
    of: asked.filter((opinion) => opinion.reply === reply),
  }));
  const posted = asked.filter((opinion) => isPublic(opinion) && !shown.includes(opinion) && codes.has(opinion.code));
  const found = [...reasons, { why: 'đã công khai ở đợt trước', of: posted }]
    .filter(({ of }) => of.length > 0)
    .map(({ why, of }) => ({
      text: `Không đưa vào ${two(of.length)} ý kiến ${why}`,
      codes: of.map(({ code }) => code),
    }));
  const first =
    shown.length === 0
      ? 'Không có trả lời nào để công khai'
      : `Sẽ công khai trả lời của ${two(shown.length)} ý kiến, thành ${two(entries)} mục`;
  const apart =
    aside > 0
      ? [{ text: `Không bao giờ đưa vào: ${two(aside)} nội dung khiếu nại, tố cáo, để riêng.`, codes: [] }]
      : [];
  return { none: shown.length === 0, found: [{ text: `${first}.`, codes: [] }, ...found, ...apart] };
}
