/** What every emulated service may rely on. Services are plain classes; the membrane turns them into what a script sees. */

/** Why an execution runs; decides what Google allows inside it. */
export type ExecutionKind =
  | 'menu' // a person chose a menu item, or ran a function in the editor
  | 'page' // google.script.run from a dialog or sidebar
  | 'simple' // onOpen, onEdit: no service that needs authorization, 30 seconds
  | 'time' // installable, time-driven
  | 'formSubmit' // installable
  | 'edit' // installable onEdit
  | 'change' // installable onChange
  | 'open'; // installable onOpen

/** The running execution, as a service sees it. */
export interface Execution {
  readonly kind: ExecutionKind;
  /** Whose authority the script runs with (the trigger's creator, or the person at the menu). */
  readonly effectiveUser: string;
  /** Who is at the keyboard; '' where Google hides it (simple triggers). */
  readonly activeUser: string;
  /** The virtual clock, already moved on by what the calls so far have cost. */
  now(): Date;
  /** Let virtual time pass; throws Google's "Exceeded maximum execution time" when the limit is passed. */
  spend(milliseconds: number): void;
  /** Run when the execution ends, in order of registration (pending writes, locks). */
  onEnd(task: () => void): void;
}

/** An error in Google's own words: inside the script it is an Error whose name is 'Exception' (or the name given). */
export class GoogleError extends Error {
  override readonly name: string;
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/**
 * What the membrane does for every object that a service returns and that is an instance of a class with a static
 * `api` name (for example 'Sheet'):
 * - hands the script a proxy on which only the class's public methods and declared properties exist; anything else
 *   throws TypeError "Sheet.getFoo is not emulated";
 * - copies arguments out of, and results into, the script's realm (Date, Array, plain object, Error), leaving such
 *   instances and functions as they are;
 * - looks up price and scope under `${api}.${method}`, counts the call, applies faults before and after it.
 */
export interface EmulatedClass {
  readonly api: string;
  /** Fields that a script may read (enumerations such as `ProtectionType`). Fields not named here do not exist for it. */
  readonly properties?: readonly string[];
  /** Public methods which are for the emulator alone; so are all whose names begin with `_`. */
  readonly hidden?: readonly string[];
}
