/** Prose as a template repeats it: each block is one paragraph of its own look. */
import type { Block } from './model.ts';
import type { PaperData } from './render.ts';

export function outlineData(blocks: readonly Block[]): PaperData[] {
  return blocks.map(({ kind, text }) => ({
    text,
    isPart: kind === 'part',
    isHeading: kind === 'heading',
    isText: kind === 'text',
    isItem: kind === 'item',
  }));
}

export function part(text: string): Block {
  return { kind: 'part', text };
}
export function heading(text: string): Block {
  return { kind: 'heading', text };
}
export function text(text: string): Block {
  return { kind: 'text', text };
}
export function item(text: string): Block {
  return { kind: 'item', text };
}
