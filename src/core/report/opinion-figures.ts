/** Opinions received: where from, about what, whose matter (groups 4 to 7 of the indicators). The unit of count is the opinion. */
import { CHANNELS, SCOPES, SECTIONS } from '../tables/choices.ts';
import type { CountedOpinion } from './counted-opinion.ts';
import { byName, count, type Figure, parts } from './figure.ts';
import { named } from './grouped.ts';

const NO_SECTION = { none: 'Không theo mục của phiếu' };

export function opinionFigures(opinions: readonly CountedOpinion[]): Figure[] {
  const spot = (row: CountedOpinion) => (row.source === 'onTheSpot' ? 'atConference' : 'before');
  const scopes = {
    ...SCOPES,
    setAside: 'Để riêng cùng phiếu có nội dung tố cáo',
  };
  return [
    count('opinions', 'Tổng số ý kiến, kiến nghị', opinions, 'Đơn vị tính là ý kiến; một phiếu có thể có nhiều ý kiến'),
    ...parts(
      'opinions',
      opinions,
      spot,
      { before: 'Ý kiến gửi trước hội nghị', atConference: 'Ý kiến nêu tại hội nghị' },
      'Theo thời điểm nêu ý kiến: trước hoặc tại hội nghị',
    ),
    count(
      'ours',
      'Ý kiến đưa vào đối thoại',
      opinions.filter((row) => row.standing !== 'separated'),
      'Tổng số ý kiến trừ ý kiến tách riêng (khiếu nại, tố cáo)',
    ),
    ...parts(
      'scope',
      opinions,
      (row) => (row.setAside ? 'setAside' : row.scope),
      scopes,
      'Theo phạm vi do cán bộ xác định',
    ),
    ...byName(
      'field',
      opinions,
      (row) => named(row.field),
      (name) => `Lĩnh vực ${name}`,
      'Theo lĩnh vực',
    ),
    ...parts('section', opinions, (row) => row.section ?? 'none', { ...SECTIONS, ...NO_SECTION }, 'Theo mục của phiếu'),
    ...parts('channel', opinions, (row) => row.source, channelLabels(), 'Theo hình thức gửi của phiếu'),
    ...byName(
      'hamlet',
      opinions,
      (row) => named(row.hamlet),
      (name) => `Thôn, tổ dân phố: ${name}`,
      'Theo thôn, tổ dân phố của người nêu ý kiến',
    ),
  ];
}

const channelLabels = (): Record<string, string> =>
  Object.fromEntries(Object.entries(CHANNELS).map(([channel, label]) => [channel, `Ý kiến qua: ${label}`]));
