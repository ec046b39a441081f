import type { Overview } from '../protocol.ts';
import { Clock } from './clock.tsx';
import { PersonChoice } from './person-choice.tsx';
import type { OfficeState } from './use-office.ts';

/** The parts of the local Workspace: address and name. */
export const PLACES = [
  ['#bang-tinh', 'Bảng tính'],
  ['#bieu-mau', 'Biểu mẫu'],
  ['#thu', 'Thư đã gửi'],
  ['#drive', 'Drive'],
  ['#lan-chay', 'Lần chạy'],
] as const;

/** The name of the workbook, the parts of the Workspace, the clock, and who sits at the desk. */
export function TopBar({ office, overview, place }: { office: OfficeState; overview: Overview; place: string }) {
  return (
    <header class="top">
      <h1>
        {overview.workbook} <small title={`Sổ lưu trong "${overview.folder}"`}>trên máy này</small>
      </h1>
      <nav aria-label="Các phần của Workspace">
        {PLACES.map(([hash, name]) => (
          <a href={hash} aria-current={hash === place ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <Clock office={office} now={overview.now} />
      <PersonChoice office={office} overview={overview} />
    </header>
  );
}
