import { problemSentence } from '../core/text/problem-sentence.ts';
import { tell } from '../google/ui.ts';

/** Runs a command from the menu; what goes wrong is told in the person's words, and never swallowed. */
export function guarded(command: () => void): void {
  try {
    command();
  } catch (problem) {
    tell(
      'Chưa thực hiện được',
      `${problemSentence(problem)}\n\nNhững gì đã ghi trước đó vẫn còn; có thể chạy lại lệnh này sau khi sửa.`,
    );
    throw problem;
  }
}
