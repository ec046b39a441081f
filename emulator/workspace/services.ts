/** The globals that a script finds, made anew for each execution. */
import { Charts } from '../charts/charts.ts';
import { Console, Logger } from '../console/logger.ts';
import { DriveService } from '../drive/drive-service.ts';
import { FormApp } from '../forms/form-app.ts';
import { HtmlService } from '../html/html-service.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LockService } from '../lock/lock-service.ts';
import { MailApp } from '../mail/mail-app.ts';
import { ScriptApp } from '../script/script-app.ts';
import { Session } from '../session/session.ts';
import { CacheService } from '../store/cache-service.ts';
import { PropertiesService } from '../store/properties-service.ts';
import type { Desk } from '../ui/desk.ts';
import { Utilities } from '../utilities/utilities.ts';
import type { World } from '../world.ts';
import { ABSENT, absentService } from './absent-service.ts';
import { Sheets } from './sheets.ts';

export interface Services {
  globals: Record<string, object>;
  form: FormApp;
  sheets: Sheets;
}

/** All services, bound to this execution. */
export function servicesFor(world: World, execution: RunningExecution, desk: Desk | undefined): Services {
  const sheets = new Sheets(world, execution, desk);
  const form = new FormApp(world, execution);
  const globals: Record<string, object> = {
    SpreadsheetApp: sheets.app,
    Charts: new Charts(),
    FormApp: form,
    MailApp: new MailApp(world, execution),
    ScriptApp: new ScriptApp(world, execution),
    LockService: new LockService(world, execution),
    PropertiesService: new PropertiesService(world, execution),
    CacheService: new CacheService(world, execution),
    Utilities: new Utilities(world, execution),
    Session: new Session(world, execution),
    HtmlService: new HtmlService(world),
    Logger: new Logger(execution),
    console: new Console(execution),
  };
  for (const name of ABSENT) globals[name] = absentService(name);
  for (const service of world.project.manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (service.serviceId === 'drive') globals[service.userSymbol] = new DriveService(world, execution);
  }
  return { globals, form, sheets };
}
