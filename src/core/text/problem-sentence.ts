const REFUSED = /do not have permission to call|Authorization is required|Script does not have authorization/i;

/** What went wrong, in the person's words: Google speaks of permissions in English. */
export function problemSentence(problem: unknown): string {
  const said = messageOf(problem);
  if (!REFUSED.test(said)) return said;
  return `Tài khoản đang dùng chưa cấp, hoặc đã thu hồi, một quyền mà việc này cần. Chọn Thiết lập ▸ "Cài đặt sổ", bấm "Cho phép" với đủ các quyền Google hỏi, rồi chạy lại lệnh. (Google báo: ${said})`;
}

/** What was thrown, in its own words. */
export function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
