/** Kế hoạch: căn cứ, purposes, content, who does what; its prose comes from the profile (../plan-outline.ts). */
import { frameData } from '../head.ts';
import type { Block, Frame } from '../model.ts';
import { outlineData } from '../outline.ts';
import { closing } from '../words.ts';

export type PlanInput = {
  frame: Frame;
  /** Trích yếu */
  subject: string;
  /** "UBND xã xây dựng Kế hoạch …, cụ thể như sau:" */
  opening: string;
  blocks: readonly Block[];
  /** To whom difficulties are told (plans 002, line 157; 003, line 221; 004, line 54) */
  difficulties: string;
  /** The last sentence; "./." is set here */
  closing: string;
};

export function planData(input: PlanInput) {
  return {
    ...frameData(input.frame, 'KH', input.subject),
    opening: input.opening,
    outline: outlineData(input.blocks),
    difficulties: input.difficulties,
    closing: closing(input.closing),
  };
}
