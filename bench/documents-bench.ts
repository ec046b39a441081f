import { Document, Packer, Paragraph, TextRun } from 'docx';
import { TEMPLATES } from '../build/templates/build-templates.ts';
import { minutesData } from '../src/core/document/papers/minutes.ts';
import { renderDocx } from '../src/core/document/render.ts';
import { conference, frame, sampleOpinions, tasks } from '../tests/core/document/sample.ts';
import type { BenchRow } from './deadlines-bench.ts';

const OPINIONS = 500;

/** Minutes with 500 opinions: our template filled, and the same words written out paragraph by paragraph with `docx`. */
export async function benchDocuments(): Promise<BenchRow[]> {
  const template = await TEMPLATES.minutes();
  const input = { frame, conference, tasks, copies: 3, opinions: sampleOpinions(OPINIONS) };
  const ours = () => Promise.resolve(renderDocx(template, minutesData(input)));
  return [
    await best('minutes, our template', ours),
    await best('minutes, docx paragraph by paragraph', () => writtenOut(input)),
  ];
}

async function best(name: string, make: () => Promise<Uint8Array>): Promise<BenchRow> {
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const began = performance.now();
    const made = await make();
    ms = Math.min(ms, performance.now() - began);
    if (made.length < 5000) throw new Error(`${name}: made nothing`);
  }
  return { name, ms, count: OPINIONS };
}

async function writtenOut(input: Parameters<typeof minutesData>[0]): Promise<Uint8Array> {
  const data = minutesData(input);
  const say = (...parts: [string, 'bold' | 'italics' | 'plain'][]) =>
    new Paragraph({
      indent: { firstLine: 720 },
      children: parts.map(
        ([text, look]) => new TextRun({ text, size: 28, bold: look === 'bold', italics: look === 'italics' }),
      ),
    });
  const children = [say([data.subject, 'bold']), say([data.beganAt, 'plain']), say([data.place, 'plain'])];
  for (const opinion of data.opinions) {
    children.push(say([`Ý kiến ${opinion.no}. `, 'bold'], [`${opinion.speaker}: ${opinion.question}`, 'plain']));
    if (opinion.hasAnswer)
      children.push(say(['Trả lời', 'italics'], [` (${opinion.answeredBy}): ${opinion.answer}`, 'plain']));
    children.push(say(['Kết quả: ', 'italics'], [opinion.result, 'plain']));
  }
  for (const task of data.tasks)
    children.push(say([`${task.no}. ${task.content}; ${task.unit}; ${task.due}`, 'plain']));
  children.push(say([data.endedAt, 'plain']));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
