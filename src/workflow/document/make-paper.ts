import { toSignedBytes } from '../../core/document/bytes.ts';
import { withIssued } from '../../core/document/issued.ts';
import { type PaperData, renderDocx } from '../../core/document/render.ts';
import { GOOGLE_DOC, WORD } from '../../google/drive.ts';
import { type Made, makeFiles } from './make-files.ts';
import type { ToMake } from './paper-rows.ts';
import { templateOf } from './template-of.ts';

/** A paper to be made: the template that it fills and the values. */
export interface Paper extends ToMake {
  readonly template: string;
  readonly data: PaperData;
}

/** Makes the .docx of a paper and its Google Doc; number and day that the clerk gave an earlier version go on into it. */
export function makePaper(paper: Paper): Made {
  return makeFiles(paper, (book, row) => {
    const bytes = toSignedBytes(renderDocx(templateOf(book, paper.template), withIssued(paper.data, row)));
    return [
      { type: WORD, bytes },
      { type: GOOGLE_DOC, bytes },
    ];
  });
}
