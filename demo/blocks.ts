/** A rectangle of texts, with the line and the column (from 0) where it begins. */
export interface Block {
  readonly line: number;
  readonly position: number;
  readonly texts: string[][];
}

interface Line {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rectangles that cells make: side by side in a line, and line under line where the same columns are filled. */
export function blocksOf(lines: readonly Line[], positionOf: (column: string) => number): Block[] {
  const blocks: Block[] = [];
  for (const { line, cells } of [...lines].sort((a, b) => a.line - b.line)) {
    for (const run of runsOf(line, cells, positionOf)) {
      const above = blocks.find((block) => continues(block, run));
      if (above) above.texts.push(...run.texts);
      else blocks.push(run);
    }
  }
  return blocks;
}

const continues = (block: Block, run: Block): boolean =>
  block.position === run.position &&
  block.line + block.texts.length === run.line &&
  block.texts[0]?.length === run.texts[0]?.length;

function runsOf(line: number, cells: Line['cells'], positionOf: (column: string) => number): Block[] {
  const placed = Object.entries(cells)
    .map(([column, text]) => ({ position: positionOf(column), text }))
    .sort((a, b) => a.position - b.position);
  const runs: Block[] = [];
  for (const { position, text } of placed) {
    const last = runs[runs.length - 1];
    const row = last?.texts[0];
    if (last && row && last.position + row.length === position) row.push(text);
    else runs.push({ line, position, texts: [[text]] });
  }
  return runs;
}
