/** What stands around the sheet: people, clock, tabs, menus, open pages. */
import { areaName } from '../../spreadsheet/a1.ts';
import type { MenuItem } from '../../ui/desk.ts';
import type { MenuEntry, Overview, Question } from '../protocol.ts';
import type { Office } from './office.ts';

/** The office as the person at the desk sees it. */
export function overview(office: Office, question: Question | null): Overview {
  const { workspace, user } = office;
  const { workbook } = workspace.world.state;
  return {
    workbook: workbook.name,
    workbookId: workbook.id,
    user,
    people: [workbook.owner, ...workbook.editors].map((address, at) => ({ address, owner: at === 0 })),
    now: workspace.clock.now().toISOString(),
    sheets: workbook.sheets.map(({ id, name, hidden, tabColor }) => ({ id, name, hidden, color: tabColor })),
    activeSheet: workbook.activeSheetId,
    selection: workbook.selection.map(areaName),
    menus: workspace.desk(user).menus.map(entryOf),
    pages: office.pages.map(({ id, kind, title, page }) => ({
      id,
      kind,
      title,
      width: page.getWidth() ?? 600,
      height: page.getHeight() ?? 400,
    })),
    question,
    folder: office.folder,
    saveProblem: office.saveProblem,
  };
}

function entryOf({ kind, caption, items }: MenuItem): MenuEntry {
  return { kind, caption, ...(items ? { items: items.map(entryOf) } : {}) };
}
