/** What Google's pages say in English here, in the words of Google's Vietnamese pages. */

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [
    /^You are trying to edit a protected cell or object\..*$/,
    'Bạn đang chỉnh sửa một ô hoặc đối tượng được bảo vệ. Hãy liên hệ với chủ sở hữu bảng tính để được bỏ bảo vệ.',
  ],
  [
    /^The data you entered in cell (\S+) violates the data validation rules set on this cell\.$/,
    'Dữ liệu bạn nhập vào ô $1 không đúng quy tắc xác thực dữ liệu của ô này.',
  ],
  [/^The coordinates of the range are outside.*$/, 'Vùng chọn nằm ngoài trang tính.'],
  [/^Your input contains more than the maximum of 50000.*$/, 'Nội dung dài quá 50.000 ký tự cho một ô.'],
  [/^You can't hide all the sheets in a document\.$/, 'Không thể ẩn tất cả các trang tính.'],
  [/^This is a required question: (.*)$/s, 'Đây là câu hỏi bắt buộc: $1'],
  [/^"(.*)" is not a choice of (.*)$/s, '"$1" không có trong các lựa chọn của câu "$2".'],
  [/^The form (.*) is no longer accepting responses\.$/s, 'Biểu mẫu "$1" không còn nhận câu trả lời.'],
  [/^The form has no question "(.*)"$/s, 'Biểu mẫu không có câu hỏi "$1".'],
  [/^The answer does not fit: .*$/, 'Câu trả lời chưa đúng dạng.'],
  [/^(?:Exception: )?Exceeded maximum execution time$/, 'Đã vượt quá thời gian thực thi tối đa'],
];

/** The sentence in Vietnamese; one that is not known stays as it is. */
export function inVietnamese(sentence: string): string {
  for (const [pattern, said] of SENTENCES) if (pattern.test(sentence)) return sentence.replace(pattern, said);
  return sentence;
}
