/** The globals that a script finds, made anew for each execution. */
import { Charts } from '../charts/charts.ts';
import { Console, Logger } from '../console/logger.ts';
import { DriveService } from '../drive/driveService.ts';
import { FormApp } from '../forms/formApp.ts';
import { HtmlService } from '../html/htmlService.ts';
import type { RunningExecution } from '../kernel/execution.ts';
import { LockService } from '../lock/lockService.ts';
import { MailApp } from '../mail/mailApp.ts';
import { ScriptApp } from '../script/scriptApp.ts';
import { Session } from '../session/session.ts';
import { CacheService } from '../store/cacheService.ts';
import { PropertiesService } from '../store/propertiesService.ts';
import type { Desk } from '../ui/desk.ts';
import { Utilities } from '../utilities/utilities.ts';
import type { World } from '../world.ts';
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
  for (const service of world.project.manifest.dependencies?.enabledAdvancedServices ?? []) {
    if (service.serviceId === 'drive') globals[service.userSymbol] = new DriveService(world, execution);
  }
  return { globals, form, sheets };
}
