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
      { label: 'Phiếu đăng ký giấy để in', run: 'makeRegistrationSlip' },
      { label: 'Áp phích mã QR', run: 'makeQrPoster' },
      { label: 'Đồng bộ phiếu từ biểu mẫu', run: 'syncRegistrations' },
      { label: 'Vào sổ dòng mới', run: 'registerTypedRows' },
      { label: 'Giấy xác nhận tiếp nhận (phiếu đang chọn)', run: 'makeAcknowledgementSlips' },
      { label: 'Nội dung báo qua Zalo/SMS (phiếu đang chọn)', run: 'tellByHand' },
      { label: 'Ghi đã báo trực tiếp (phiếu đang chọn)', run: 'recordToldByHand' },
      { label: 'Tách ý kiến', run: 'splitOpinion' },
      { label: 'Gộp nhóm câu hỏi', run: 'groupQuestions' },
      { label: 'Bỏ nhóm', run: 'ungroupQuestions' },
      { label: 'Tách khiếu nại', run: 'separateComplaints' },
      { label: 'Bàn giao tố cáo', run: 'handOverDenunciations' },
    ],
  },
  {
    label: '2 Phân công',
    items: [
      { label: 'Lập phân công theo gợi ý', run: 'proposeAssignments' },
      { label: 'Phiếu trình phân công', run: 'makeAssignmentProposal' },
      { label: 'Duyệt phân công và giao việc', run: 'approveAssignments' },
      { label: 'Cập nhật trạng thái và hạn', run: 'refreshOpinions' },
      { label: 'Ghi ngày đơn vị nhận…', run: 'recordReceipts' },
      { label: 'Giao lại…', run: 'reassignOpinions' },
      { label: 'Trả lại văn phòng…', run: 'returnOpinions' },
      { label: 'Văn bản Zalo giao việc', run: 'showZaloText' },
      { label: 'Ấn định hạn…', run: 'setDueDays' },
      { label: 'Gia hạn…', run: 'extendDeadlines' },
      { label: 'Tạm dừng tính hạn…', run: 'pauseClocks' },
      { label: 'Tiếp tục tính hạn…', run: 'resumeClocks' },
    ],
  },
  {
    label: 'Trả lời người dân',
    items: [
      { label: 'Nhận đề xuất vào sổ', run: 'acceptProposals' },
      { label: 'Dùng mẫu câu trả lời…', run: 'useAnswerTemplate' },
      { label: 'Nhận dự thảo trả lời', run: 'receiveDrafts' },
      { label: 'Trả lại dự thảo…', run: 'sendBackDrafts' },
      { label: 'Duyệt trả lời…', run: 'approveAnswers' },
      { label: 'Ghi đã trả lời…', run: 'recordAnswers' },
      { label: 'Ghi trả lời của cấp trên…', run: 'recordSuperiorReplies' },
      { label: 'Báo người dân', run: 'tellCitizens' },
      { label: 'Ghi đã báo người dân…', run: 'recordTold' },
      { label: 'Mở lại…', run: 'reopenOpinions' },
    ],
  },
  {
    label: '3 Hội nghị',
    items: [
      { label: 'Tạo hội nghị mới…', run: 'createConference' },
      { label: 'Tính mốc việc', run: 'refreshMilestones' },
      { label: 'Ghi mốc việc đã xong…', run: 'tickMilestones' },
      { label: 'Tạo phiếu đăng ký trực tuyến', run: 'createRegistrationForm' },
      { label: 'Gắn phiếu đăng ký có sẵn…', run: 'linkRegistrationForm' },
      { label: 'Tạo phiếu khảo sát trực tuyến', run: 'createSurveyForm' },
      { label: 'Lập danh sách mời', run: 'listInvited' },
      { label: 'Lập thứ tự phát biểu', run: 'orderSpeakers' },
      { label: 'Điểm danh…', run: 'callRoll' },
      { label: 'Ghi ý kiến tại hội nghị…', run: 'recordSpotOpinions' },
      { label: 'Kết luận → nhiệm vụ', run: 'tasksOfConclusions' },
      { label: 'Dời hội nghị…', run: 'postponeConference' },
      { label: 'Không tổ chức được hội nghị', run: 'cancelConference' },
    ],
  },
  {
    label: '4 Văn bản',
    items: [
      { label: 'Kiểm tra trước khi lập', run: 'checkBeforeMaking' },
      { label: 'Tạo văn bản…', run: 'chooseAndMakePaper' },
      { label: 'Kế hoạch', run: 'makePlan' },
      { label: 'Giấy mời', run: 'makeInvitation' },
      { label: 'Thông báo tổ chức', run: 'makeAnnouncement' },
      { label: 'Tổng hợp ý kiến trước hội nghị', run: 'makeOpinionSummary' },
      { label: 'Phiếu chuyển theo đơn vị', run: 'makeAssignmentSlips' },
      { label: 'Chương trình', run: 'makeAgenda' },
      { label: 'Kịch bản điều hành', run: 'makeRunningScript' },
      { label: 'Biên bản hội nghị', run: 'makeMinutes' },
      { label: 'Thông báo kết luận', run: 'makeConclusionNotice' },
      { label: 'Văn bản trả lời (ý kiến đang chọn)', run: 'makeReplyLetters' },
      { label: 'Báo cáo kết quả hội nghị', run: 'makeResultReport' },
      { label: 'Chốt văn bản', run: 'finalizePapers' },
      { label: 'Kiểm tra liên kết văn bản', run: 'checkPaperLinks' },
      { label: 'Kiểm tra hồ sơ', run: 'checkDossier' },
      { label: 'Ghi việc công khai…', run: 'recordPublication' },
    ],
  },
  {
    label: '5 Nhắc hạn',
    items: [
      { label: 'Xem trước thư hôm nay', run: 'previewReminders' },
      { label: 'Gửi ngay', run: 'sendRemindersNow' },
      { label: 'Tạm dừng/Bật lại', run: 'toggleReminders' },
      { label: 'Hộp thư đi: gửi tiếp', run: 'continueSending' },
      { label: 'Hộp thư đi: gửi lại thư đang chọn', run: 'resendMails' },
      { label: 'Hộp thư đi: thư đang chọn đã gửi', run: 'markMailsSent' },
      { label: 'Gửi thử cho tôi', run: 'sendTrialToMe' },
    ],
  },
  {
    label: '6 Báo cáo',
    items: [
      { label: 'Nhận kết quả khảo sát', run: 'receiveSurveyAnswers' },
      { label: 'Đóng, mở phiếu khảo sát', run: 'switchSurveyForm' },
      { label: 'Báo cáo 6 tháng', run: 'makeSixMonthReport' },
      { label: 'Báo cáo kỳ khác…', run: 'makePeriodReport' },
      { label: 'Báo cáo theo đơn vị…', run: 'makeUnitReport' },
      { label: 'Sửa nhận xét của báo cáo', run: 'openRemarks' },
      { label: 'Xem các dòng phía sau con số', run: 'showRowsBehind' },
      { label: 'So số liệu đã chốt với sổ hiện nay', run: 'compareFigures' },
      { label: 'Danh sách công khai trả lời', run: 'makePublicAnswers' },
      { label: 'Xuất số liệu gửi cấp trên…', run: 'exportFigures' },
    ],
  },
  {
    label: '7 Lịch và thời hạn',
    items: [
      { label: 'Vì sao hạn là ngày này?', run: 'whyThisDay' },
      { label: 'Tính lại hạn khi đổi lịch, quy tắc', run: 'recalculateDays' },
      { label: 'Chọn cách hiểu quy tắc…', run: 'chooseReading' },
      { label: 'Xác nhận ngày nghỉ…', run: 'confirmDays' },
    ],
  },
  {
    label: 'Thiết lập',
    items: [
      { label: 'Cài đặt sổ', run: 'installOffice' },
      { label: 'Kiểm tra và sửa bảng', run: 'repairTables' },
      { label: 'Tải mẫu văn bản lên', run: 'showTemplateUpload' },
      { label: 'Dùng lại mẫu cũ', run: 'restoreTemplate' },
      { label: 'Tải mẫu gốc', run: 'downloadStarter' },
      { label: 'Kiểm tra hệ thống', run: 'checkSystem' },
      { label: 'Nhận bàn giao', run: 'takeOver' },
      { label: 'Tạo biểu mẫu trả lời cho cán bộ', run: 'createAnswerForm' },
      { label: 'Tìm trong nhật ký theo mã', run: 'searchJournal' },
      { label: 'Xóa dữ liệu liên hệ quá hạn lưu', run: 'eraseContacts' },
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
