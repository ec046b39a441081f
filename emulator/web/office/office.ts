/** One office that people work in: the Workspace, who sits at the desk, which pages are open, whether it is kept. */
import { HtmlOutput } from '../../html/html-output.ts';
import type { Dialog } from '../../ui/desk.ts';
import type { ExecutionRecord, Workspace } from '../../workspace.ts';
import type { Button } from '../protocol.ts';
import type { AnswersInWait } from './answers-in-wait.ts';
import { Saver } from './saver.ts';

/** Executions that are remembered; Google keeps them for some days. */
const MOST_EXECUTIONS = 1000;

interface ShownPage {
  id: number;
  kind: Dialog['kind'];
  title: string;
  page: HtmlOutput;
}

export class Office {
  readonly workspace: Workspace;
  readonly folder: string;
  /** Who sits at the desk. */
  user: string;
  /** Pages of the script that are open. */
  pages: ShownPage[] = [];
  saveProblem: string | null = null;
  readonly #answers: AnswersInWait;
  readonly #saver: Saver;
  #lastPage = 0;

  constructor(workspace: Workspace, folder: string, answers: AnswersInWait) {
    this.workspace = workspace;
    this.folder = folder;
    this.user = workspace.world.state.workbook.owner;
    this.#answers = answers;
    this.#saver = new Saver(folder);
    this.sitDown(this.user);
  }

  /** Another person opens the workbook; who has no access yet is given it, as if the owner had shared it. */
  sitDown(user: string): void {
    const { workbook } = this.workspace.world.state;
    if (user !== workbook.owner && !workbook.editors.includes(user)) workbook.editors.push(user);
    this.user = user;
    this.pages = [];
    this.workspace.desk(user).ask = ({ kind, title, message, buttons }) => {
      const reply = this.#answers.ask(kind, title, message, buttons.split('_') as Button[]);
      return kind === 'alert' ? reply.button : reply;
    };
    this.workspace.open(user);
  }

  /** Google's own question before a cell with a warning is changed. True: go on. */
  confirm(title: string, message: string): boolean {
    return this.#answers.ask('alert', title, message, ['OK', 'CANCEL']).button === 'OK';
  }

  /** The pages that an execution has opened: a dialog takes the place of the one before it. */
  show(record: ExecutionRecord): void {
    for (const { kind, title, page } of record.dialogs) {
      if (!(page instanceof HtmlOutput)) continue;
      this.pages = this.pages.filter((open) => (open.kind === 'sidebar') !== (kind === 'sidebar'));
      this.pages.push({ id: ++this.#lastPage, kind, title, page });
    }
  }

  /** Keeps everything on disk; what went wrong is remembered and shown. */
  async save(): Promise<void> {
    const { executions, world } = this.workspace;
    executions.splice(0, executions.length - MOST_EXECUTIONS);
    const problem = await this.#saver.save(world);
    this.saveProblem = problem === null ? null : `Chưa lưu được vào "${this.folder}": ${problem}`;
  }
}
