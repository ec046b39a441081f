/** One entry of the menu: what people read, and the top-level function that runs. */
export interface MenuItem {
  readonly label: string;
  readonly run: string;
}

export interface SubMenu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export const MENU_NAME = 'Đối thoại';

/** The menu in the order of the job; no entry is ever hidden, a command that cannot run yet says what is missing. */
export const MENU: readonly (MenuItem | SubMenu)[] = [
  { label: 'Bảng điều khiển', run: 'showDashboard' },
  {
    label: '1 Tiếp nhận',
    items: [
      { label: 'Đồng bộ phiếu từ biểu mẫu', run: 'syncRegistrations' },
      { label: 'Vào sổ dòng mới', run: 'registerTypedRows' },
    ],
  },
  {
    label: '2 Phân công',
    items: [
      { label: 'Lập phân công theo gợi ý', run: 'proposeAssignments' },
      { label: 'Duyệt phân công và giao việc', run: 'approveAssignments' },
      { label: 'Cập nhật trạng thái và hạn', run: 'refreshOpinions' },
    ],
  },
  {
    label: '3 Hội nghị',
    items: [
      { label: 'Tạo hội nghị mới…', run: 'createConference' },
      { label: 'Tính mốc việc', run: 'refreshMilestones' },
      { label: 'Tạo phiếu đăng ký trực tuyến', run: 'createRegistrationForm' },
    ],
  },
  {
    label: '4 Văn bản',
    items: [
      { label: 'Biên bản hội nghị', run: 'makeMinutes' },
      { label: 'Thông báo kết luận', run: 'makeConclusionNotice' },
    ],
  },
  {
    label: '5 Nhắc hạn',
    items: [
      { label: 'Xem trước thư hôm nay', run: 'previewReminders' },
      { label: 'Gửi ngay', run: 'sendRemindersNow' },
      { label: 'Tạm dừng/Bật lại', run: 'toggleReminders' },
    ],
  },
  { label: '6 Báo cáo 6 tháng', run: 'makeSixMonthReport' },
  {
    label: 'Thiết lập',
    items: [
      { label: 'Cài đặt sổ', run: 'installOffice' },
      { label: 'Kiểm tra và sửa bảng', run: 'repairTables' },
    ],
  },
];

/** Builds the menu; touches nothing but the Ui, so that it works before any authorization. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = ui.createMenu(MENU_NAME);
  for (const entry of MENU) {
    if ('run' in entry) {
      menu.addItem(entry.label, entry.run);
      continue;
    }
    const sub = ui.createMenu(entry.label);
    for (const item of entry.items) sub.addItem(item.label, item.run);
    menu.addSubMenu(sub);
  }
  menu.addToUi();
}
