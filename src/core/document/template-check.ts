/** Looks into a template that an office uploads: which tags it has and where, which nobody fills, which are missing, which are broken. */
import { docxLibraries } from './docx-libraries.ts';
import { COMMON_TAGS } from './head.ts';
import { KINDS, type PaperKind } from './kinds.ts';
import { openDocx } from './render.ts';
import { placeName, TemplateError, type TemplateProblem, templateProblems } from './template-problems.ts';

/** 2 MB: a paper with a crest and a scanned seal is far below it. */
export const TEMPLATE_LIMIT_BYTES = 2_000_000;

export type TemplateTag = { tag: string; place: string; near: string };

export type TemplateCheck = {
  tags: readonly TemplateTag[];
  /** Tags that no data fills: they would print nothing */
  unknown: readonly TemplateTag[];
  /** Tags without which the paper would lack what it must say */
  missing: readonly string[];
  broken: readonly TemplateProblem[];
  /** No broken and no missing tags: it can be used */
  usable: boolean;
  /** Sentences to show, worst first */
  sentences: readonly string[];
};

/** `known` are the tags that the kind's data fills (`knownTags` of its starter template). */
export function checkTemplate(bytes: Uint8Array, kind: PaperKind, known: ReadonlySet<string>): TemplateCheck {
  if (bytes.length > TEMPLATE_LIMIT_BYTES) {
    const size = (bytes.length / 1_000_000).toFixed(1).replace('.', ',');
    return refused([
      {
        tag: '',
        place: '',
        message: `Tệp quá lớn (${size} MB; tối đa ${TEMPLATE_LIMIT_BYTES / 1_000_000} MB). Hãy bỏ bớt hình ảnh rồi tải lại.`,
      },
    ]);
  }
  try {
    const tags = tagsOfTemplate(bytes);
    const unknown = tags.filter(({ tag }) => !known.has(tag) && tag !== '.');
    const missing = KINDS[kind].required.filter(
      (name) => !tags.some(({ tag }) => tag === name || FORMER_TAGS[tag] === name),
    );
    return {
      tags,
      unknown,
      missing,
      broken: [],
      usable: missing.length === 0,
      sentences: [
        ...missing.map((name) => `Thiếu thẻ bắt buộc {${name}} của ${KINDS[kind].name}.`),
        ...unknown.map(
          ({ tag, place, near }) =>
            `Thẻ {${tag}} không có dữ liệu, sẽ để trống (${place}${near === '' ? '' : `, gần “${near}”`}).`,
        ),
      ],
    };
  } catch (error) {
    if (error instanceof TemplateError) return refused(error.problems);
    return refused(templateProblems(error));
  }
}

/** What an office may use in its own version: the tags of the starter, and those of every paper's head and foot. */
export function knownTags(starter: Uint8Array): Set<string> {
  const own = tagsOfTemplate(starter).map(({ tag }) => tag);
  const former = Object.keys(FORMER_TAGS).filter((tag) => own.includes(FORMER_TAGS[tag] ?? ''));
  return new Set([...own, ...former, ...COMMON_TAGS]);
}

/** Tags of earlier starters, which the data still fills, by what has taken their place. */
const FORMER_TAGS: Readonly<Record<string, string>> = { answerBy: 'answerWhen', boxes: 'options' };

/** Every name that data can fill, at any depth. */
export function tagsOf(data: unknown, into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(data)) for (const item of data) tagsOf(item, into);
  else if (typeof data === 'object' && data !== null) {
    for (const [name, inner] of Object.entries(data)) {
      into.add(name);
      tagsOf(inner, into);
    }
  }
  return into;
}

type Part = { type?: string; value?: string; module?: string; subparsed?: Part[]; expanded?: Part[] };

/** Body, headers, footers, tables; Word may have split a tag over several runs. */
function tagsOfTemplate(bytes: Uint8Array): TemplateTag[] {
  const found: TemplateTag[] = [];
  const { Docxtemplater } = docxLibraries();
  const document = new Docxtemplater(openDocx(bytes), { paragraphLoop: true, linebreaks: true, errorLogging: false });
  const compiled = (document as unknown as { compiled: Record<string, { postparsed: Part[] }> }).compiled;
  for (const [file, { postparsed }] of Object.entries(compiled)) collect(postparsed, placeName(file), found);
  return found.filter(
    ({ tag }, at) => found.findIndex((other) => other.tag === tag && other.place === found[at]?.place) === at,
  );
}

function collect(parts: readonly Part[], place: string, into: TemplateTag[]): void {
  let near = '';
  for (const part of parts) {
    if (part.type === 'content')
      near = `${near}${part.value ?? ''}`
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(-40);
    if (part.type !== 'placeholder' || part.value === undefined) continue;
    into.push({ tag: part.value, place, near });
    if (part.subparsed) collect(part.subparsed, place, into);
  }
}

function refused(broken: readonly TemplateProblem[]): TemplateCheck {
  return {
    tags: [],
    unknown: [],
    missing: [],
    broken,
    usable: false,
    sentences: broken.map((problem) => problem.message),
  };
}
