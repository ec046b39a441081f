/** The prose of a Kế hoạch from a profile: every fact of the plan that the profile was made from, in the order of the five plans. */
import type { Day } from '../calendar/day.ts';
import type { Profile } from '../profile/profile-schema.ts';
import { formatDayInText } from '../text/format.ts';
import type { Block } from './model.ts';
import { heading, item, part, text } from './outline.ts';
import { ended, two, upperFirst } from './words.ts';

type Section = { title: string; blocks: readonly Block[] };

/** Parts I–III (and IV where the plan keeps a dossier or reports), numbered over what there is to say. */
export function planBlocks(profile: Profile): Block[] {
  return parts([
    { title: 'MỤC ĐÍCH, YÊU CẦU', blocks: aims(profile) },
    { title: 'NỘI DUNG', blocks: numbered(contentSections(profile)) },
    { title: 'TỔ CHỨC THỰC HIỆN', blocks: numbered(dutySections(profile)) },
    { title: 'THỜI HẠN, BÁO CÁO, LƯU HỒ SƠ', blocks: numbered(followUpSections(profile)) },
  ]);
}

/** "Tổ chức đối thoại giữa … về …" */
export function planSubject(profile: Profile): string {
  return profile.plan.title.replace(/^Kế hoạch\s+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** All five plans part the two; a profile that knows of no requirements lists its purposes alone. */
function aims({ purposes, requirements }: Profile): Block[] {
  if (requirements.length === 0) return items(purposes);
  return numbered([
    { title: 'Mục đích', blocks: items(purposes) },
    { title: 'Yêu cầu', blocks: items(requirements) },
  ]);
}

function dialogue({ parties, subject }: Profile): string {
  const about = /^đối thoại/iu.test(subject.text) ? `; nội dung: ${subject.text}` : ` về ${subject.text}`;
  return `Đối thoại giữa ${parties.text}${about}`;
}

function contentSections(profile: Profile): Section[] {
  const { conferences, registration } = profile;
  const isChannel = (address: string) => profile.channels.some((channel) => channel.address.includes(address));
  return [
    {
      title: 'Nội dung đối thoại',
      blocks: [
        text(ended(dialogue(profile), '.')),
        ...items(profile.topics),
        ...items(profile.exclusions),
        ...(profile.complaints.text === '' || profile.complaints.treatment === 'unspecified'
          ? []
          : [item(ended(profile.complaints.text, '.'))]),
      ],
    },
    {
      title: 'Thời gian, địa điểm, hình thức',
      blocks: [
        ...items(some(conferences.frequency)),
        ...conferences.sessions.map((session) => item(ended(sessionText(session), '.'))),
        item(ended(`Địa điểm: ${conferences.place.text}`, '.')),
        ...conferences.forms.map((form) => item(ended(form.text, '.'))),
      ],
    },
    {
      title: 'Thành phần',
      blocks: [
        item(ended(`Chủ trì: ${conferences.chairs.map((chair) => chair.title).join(' hoặc ')}`, '.')),
        ...items(some(conferences.coChair)),
        ...items(some(conferences.secretary)),
        ...conferences.invited.map((group) =>
          item(ended(group.who + quotaText(group.quota, group.per, group.who), '.')),
        ),
        ...(profile.hamlets.count === null ? [] : [item(`Số thôn, tổ dân phố: ${two(profile.hamlets.count)}.`)]),
      ],
    },
    {
      title: 'Đăng ký tham gia đối thoại',
      blocks: [
        ...profile.channels.map((channel) =>
          item(ended(channel.address === '' ? channel.name : `${channel.name}: ${channel.address}`, '.')),
        ),
        ...(registration.email === '' || isChannel(registration.email)
          ? []
          : [item(`Thư điện tử: ${registration.email}`)]),
        ...(registration.hotline === '' || isChannel(registration.hotline)
          ? []
          : [item(`Đường dây nóng: ${registration.hotline}`)]),
        ...(registration.officeHours.text === ''
          ? []
          : [item(ended(`Thời gian tiếp nhận: ${registration.officeHours.text}`, '.'))]),
        ...items(
          [
            registration.onTime,
            registration.walkIns,
            registration.late,
            registration.absent,
            registration.forceMajeure,
            registration.speakingOrder,
          ].flatMap(some),
        ),
      ],
    },
    {
      title: 'Chương trình',
      blocks: conferences.programme.map((step) =>
        item(ended(step.presenter === '' ? step.text : `${step.text} (${step.presenter})`, '.')),
      ),
    },
    {
      title: 'Trách nhiệm của tổ chức, cá nhân tham gia đối thoại',
      blocks: [...items(conferences.conduct), ...items(conferences.notAdmitted)],
    },
    { title: 'Giải quyết ý kiến, kiến nghị', blocks: profile.routing.map((route) => item(ended(route.action, '.'))) },
  ];
}

/** Who does what; what one actor has in two roles (the office that also sees to the money) stands under its name once. */
export function dutiesByActor(profile: Profile, without = ''): { title: string; duties: string[] }[] {
  const byTitle = new Map<string, string[]>();
  for (const { role, title, duties } of profile.actors)
    if (role !== without) byTitle.set(title, [...(byTitle.get(title) ?? []), ...duties.map((duty) => duty.text)]);
  return [...byTitle].map(([title, duties]) => ({ title, duties })).filter(({ duties }) => duties.length > 0);
}

function dutySections(profile: Profile): Section[] {
  const named = new Set(profile.actors.map((actor) => actor.title));
  const rest = profile.units.filter((unit) => unit.kind !== 'superior' && !named.has(unit.name));
  const names = rest.map((unit) => unit.name).join('; ');
  return [
    ...dutiesByActor(profile).map(({ title, duties }) => ({
      title,
      blocks: duties.map((duty) => item(ended(duty, '.'))),
    })),
    {
      title: 'Cơ quan, đơn vị phối hợp',
      blocks: rest.length === 0 ? [] : [text(`${names}: phối hợp thực hiện theo chức năng, nhiệm vụ được giao.`)],
    },
  ];
}

function followUpSections(profile: Profile): Section[] {
  const { papers } = profile;
  const rules = profile.rules.filter((rule) => rule.enabled);
  return [
    {
      title: 'Thời hạn',
      blocks: rules.map((rule) =>
        item(
          ended(`${rule.product} (${rule.responsible})${rule.source.text === '' ? '' : `: ${rule.source.text}`}`, '.'),
        ),
      ),
    },
    {
      title: 'Văn bản',
      blocks: papers.documents.map((paper) =>
        item(ended(paper.responsible === '' ? paper.title : `${paper.title} (${paper.responsible})`, '.')),
      ),
    },
    { title: 'Thông báo kết luận nêu rõ', blocks: items(papers.conclusionNoticeMustSay) },
    {
      title: 'Công khai',
      blocks: papers.publication.map((entry) =>
        item(ended(`${entry.what}: ${entry.where}${entry.by === '' ? '' : ` (${entry.by})`}`, '.')),
      ),
    },
    {
      title: 'Báo cáo',
      blocks: papers.reports.map((report) =>
        item(
          ended(
            `${report.title}; gửi ${report.to.join(', ')}${report.via === '' ? '' : ` (qua ${report.via})`}${report.by === '' ? '' : `; ${report.by} thực hiện`}`,
            '.',
          ),
        ),
      ),
    },
    {
      title: 'Hồ sơ hội nghị',
      blocks: [
        ...papers.dossier.map((entry) =>
          item(
            ended(
              `${entry.title}${entry.required === 'ifAny' && !/nếu có/u.test(entry.title) ? ' (nếu có)' : ''}`,
              '.',
            ),
          ),
        ),
        ...papers.keepers.map((keeper) => item(ended(`${upperFirst(keeper.when)}: ${keeper.keeper} lưu hồ sơ`, '.'))),
      ],
    },
  ];
}

function items(facts: readonly { text: string }[]): Block[] {
  return facts.map((fact) => item(ended(fact.text, '.')));
}

function some<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}

function numbered(sections: readonly Section[]): Block[] {
  const said = sections.filter((section) => section.blocks.length > 0);
  return said.flatMap((section, at) => [heading(`${at + 1}. ${ended(section.title, '')}`), ...section.blocks]);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

function parts(sections: readonly Section[]): Block[] {
  const said = sections.filter((section) => section.blocks.length > 0);
  return said.flatMap((section, at) => [part(`${ROMAN[at]}. ${section.title}`), ...section.blocks]);
}

/** "Đối thoại 6 tháng cuối năm: dự kiến tháng 11/2026" */
export function sessionText(session: Profile['conferences']['sessions'][number]): string {
  return [`${session.label}: ${sessionDays(session)}`, session.theme, session.place]
    .filter((said) => said !== '')
    .join('; ');
}

function sessionDays({ on, from, to }: { on: Day | null; from: Day | null; to: Day | null }): string {
  if (on) return `ngày ${formatDayInText(on)}`;
  if (!from || !to) return 'khi có yêu cầu, vấn đề phát sinh';
  const [first, last] = [from, to].map((day) => `${Number(day.slice(5, 7))}/${day.slice(0, 4)}`);
  const wholeMonths = from.endsWith('-01') && Number(to.slice(8)) >= 28;
  if (!wholeMonths) return `từ ngày ${formatDayInText(from)} đến ngày ${formatDayInText(to)}`;
  return first === last ? `dự kiến tháng ${first}` : `dự kiến từ tháng ${first} đến tháng ${last}`;
}

function quotaText(quota: number | null, per: 'hamlet' | 'all' | null, who: string): string {
  if (quota === null || who.includes(two(quota))) return '';
  return per === 'hamlet' ? ` (mỗi thôn, tổ dân phố ${two(quota)} người)` : ` (${two(quota)} người)`;
}
