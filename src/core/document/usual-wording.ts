/** What papers say where a plan does not word it itself. */

/** Nội quy, after plan 000, lines 132–136; used where the plan names no duties of those who take part. */
export const USUAL_CONDUCT: readonly string[] = [
  'Đến dự đúng giờ, trang phục gọn gàng, lịch sự; giữ trật tự, để điện thoại ở chế độ im lặng.',
  'Tuân thủ sự điều hành của người chủ trì; tôn trọng, lắng nghe ý kiến của các đại biểu tham gia đối thoại.',
  'Đăng ký phát biểu với thư ký; phát biểu khi được mời, nêu rõ họ tên, địa chỉ, nói ngắn gọn, đúng nội dung đối thoại.',
  'Bảo đảm thông tin, sự việc nêu ra là chính xác và chịu trách nhiệm về thông tin đó trước pháp luật.',
  'Không lợi dụng hội nghị để gây rối, xúc phạm tổ chức, cá nhân; không đưa nội dung khiếu nại, tố cáo ra đối thoại.',
];

/** Phiếu khảo sát: what is rated in five steps. */
export const SURVEY_QUESTIONS: readonly string[] = [
  'Tiếp cận thông tin về thủ tục hành chính (niêm yết, hướng dẫn, trang thông tin điện tử)',
  'Thành phần hồ sơ, trình tự, thời hạn giải quyết thủ tục hành chính',
  'Thái độ, tinh thần phục vụ và năng lực hướng dẫn của công chức tiếp nhận, giải quyết',
  'Kết quả giải quyết: đúng hạn, đầy đủ, chính xác',
  'Việc tiếp nhận, xử lý phản ánh, kiến nghị',
];

/** The ratings, best first. */
export const SURVEY_RATINGS: readonly string[] = [
  'Rất hài lòng',
  'Hài lòng',
  'Bình thường',
  'Không hài lòng',
  'Rất không hài lòng',
];

/** Questions with boxes to tick. */
export const SURVEY_CHOICES: readonly { readonly question: string; readonly boxes: readonly string[] }[] = [
  {
    question: 'Số lần đi lại để hoàn thành một thủ tục (không kể lần nhận kết quả)',
    boxes: ['0 lần', '1 lần', 'Từ 2 lần trở lên'],
  },
  { question: 'Ông/Bà có bị yêu cầu thêm giấy tờ ngoài quy định không?', boxes: ['Không', 'Có'] },
  {
    question: 'Hồ sơ có bị giải quyết quá hạn không?',
    boxes: ['Không', 'Có, đã được xin lỗi bằng văn bản', 'Có, không được xin lỗi'],
  },
  { question: 'Ông/Bà có nhu cầu tham gia đối thoại không?', boxes: ['Có', 'Không'] },
];
