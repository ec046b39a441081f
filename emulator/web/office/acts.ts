/** What a person can do in the office; each act runs alone. The answer is the result of a page's call, else null. */
import { FormRefusal } from '../../forms/fill-in.ts';
import type { Answer } from '../../forms/state.ts';
import { GoogleError } from '../../kernel/contract.ts';
import { clear, filter, goTo, rows, sort, type } from './at-sheet.ts';
import { inVietnamese } from './in-vietnamese.ts';
import type { Office } from './office.ts';
import { list, number, text, texts, WrongRequest } from './request.ts';

type Body = Record<string, unknown>;

/** The farthest that the clock is moved at once: a year with a trigger every few minutes is a long wait. */
const MOST_DAYS_AT_ONCE = 400;
const DAY_MS = 86_400_000;

export const ACTS: Readonly<Record<string, (office: Office, body: never) => unknown>> = {
  sit: (office, body: Body) => {
    const address = text(body.user).trim().toLowerCase();
    if (!/^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(address))
      throw new WrongRequest(`"${address}" không phải một địa chỉ thư điện tử.`);
    office.sitDown(address);
  },
  open: (office) => office.sitDown(office.user),
  select: (office, body: Body) => goTo(office, body),
  command: (office, body: Body) => {
    goTo(office, body.at);
    const record = office.workspace.menu(office.user, texts(body.path));
    office.show(record);
    if (record.error) throw new WrongRequest(inVietnamese(record.error.text));
  },
  callFromPage: (office, body: Body) => {
    const name = text(body.function);
    if (name.endsWith('_') || !office.pages.some((page) => page.id === number(body.page)))
      throw new WrongRequest(`Không gọi được hàm "${name}" từ trang này.`);
    const record = office.workspace.run(name, { user: office.user, kind: 'page', args: list(body.args) });
    office.show(record);
    if (record.error) throw new WrongRequest(inVietnamese(record.error.text));
    return record.result;
  },
  closePage: (office, body: Body) => {
    office.pages = office.pages.filter((page) => page.id !== number(body.page));
  },
  type,
  clear,
  rows,
  sort,
  filter,
  advance: (office, body: Body) => {
    const to = new Date(text(body.to));
    const days = (to.getTime() - office.workspace.clock.now().getTime()) / DAY_MS;
    if (!(days >= 0)) throw new WrongRequest('Đồng hồ chỉ chạy tới; hãy chọn một thời điểm sau bây giờ.');
    if (days > MOST_DAYS_AT_ONCE) throw new WrongRequest(`Mỗi lần chỉ đi tới nhiều nhất ${MOST_DAYS_AT_ONCE} ngày.`);
    office.workspace.advanceTo(to);
  },
  sendForm: (office, body: Body) => {
    const id = text(body.form);
    const form = office.workspace.world.state.forms.find((one) => one.publishedId === id && !one.trashed);
    if (!form) throw new WrongRequest('Biểu mẫu này không còn nữa.');
    const answers: Record<string, Answer> = {};
    for (const one of list(body.answers) as { item: unknown; answer: unknown }[]) {
      const item = form.items.find((candidate) => candidate.id === one.item);
      if (!item) throw new WrongRequest('Biểu mẫu đã được sửa; hãy tải lại trang.');
      answers[item.title] = Array.isArray(one.answer) ? texts(one.answer) : text(one.answer);
    }
    office.workspace.submitForm(form.id, answers);
  },
};

/** The sentence with which an act or a view was refused, for the person; what nobody foresaw also goes to standard error. */
export function refusalOf(problem: unknown): string {
  if (problem instanceof WrongRequest || problem instanceof FormRefusal || problem instanceof GoogleError)
    return inVietnamese(problem.message);
  console.error(problem);
  return `Lỗi ngoài dự kiến của máy thử: ${problem instanceof Error ? problem.message : problem}`;
}
