/** The people of the demo's office, all of them invented; the plan's own signatories and contacts are not used for them. */
export const CHAIR = 'Phạm Văn Chủ Trì';
export const SECRETARY = 'Lê Thị Thư Ký';
export const LEADER = {
  id: 'LD-01',
  name: 'Nguyễn Văn Lãnh Đạo',
  title: 'Phó Chủ tịch UBND',
  email: 'lanhdao@xa.example',
};
/** Receives denunciations, by name and alone. */
export const RECEIVER = {
  id: 'TC-01',
  name: 'Trịnh Văn Bảo Mật',
  title: 'Công chức tiếp công dân',
  email: 'tiepdan@xa.example',
};
export const signedBy = `${LEADER.name}, ${LEADER.title}`;

export const OFFICERS = [
  'Trần Văn Mẫu',
  'Lê Thị Ví Dụ',
  'Phạm Văn Thử',
  'Hoàng Thị Mẫu',
  'Vũ Văn Ví Dụ',
  'Đỗ Thị Thử',
  'Bùi Văn Mẫu',
  'Ngô Thị Ví Dụ',
  'Đặng Văn Thử',
  'Dương Thị Mẫu',
  'Mai Văn Giả Định',
  'Tạ Thị Giả Định',
];
