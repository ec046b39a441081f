/** What papers say where a plan does not word it itself. */

/** Nội quy, after plan 000, lines 132–136; used where the plan names no duties of those who take part. */
export const USUAL_CONDUCT: readonly string[] = [
  'Đến dự đúng giờ, trang phục gọn gàng, lịch sự; giữ trật tự, để điện thoại ở chế độ im lặng.',
  'Tuân thủ sự điều hành của người chủ trì; tôn trọng, lắng nghe ý kiến của các đại biểu tham gia đối thoại.',
  'Đăng ký phát biểu với thư ký; phát biểu khi được mời, nêu rõ họ tên, địa chỉ, nói ngắn gọn, đúng nội dung đối thoại.',
  'Bảo đảm thông tin, sự việc nêu ra là chính xác và chịu trách nhiệm về thông tin đó trước pháp luật.',
  'Không lợi dụng hội nghị để gây rối, xúc phạm tổ chức, cá nhân; không đưa nội dung khiếu nại, tố cáo ra đối thoại.',
];
