/** Everything that may be told in the log. A new event is added here; whatever else arrives is written as `unknown-event`. */
export type LogEvent =
  // the program
  | 'program-started'
  | 'program-stopping'
  | 'program-stopped'
  | 'bug'
  | 'uncaught-error'
  | 'process-warning'
  // the desk
  | 'desk-opened'
  | 'desk-refused'
  | 'desk-closed'
  | 'desk-set-up'
  | 'desk-locked'
  | 'call-answered'
  | 'call-refused'
  | 'keys-unlocked'
  | 'keys-refused'
  | 'journal-checked'
  | 'journal-broken'
  | 'backup-made'
  | 'backup-failed'
  | 'training-opened'
  | 'demo-shop-made'
  // the shell
  | 'shell-listening'
  | 'request-refused'
  | 'seat-opened'
  | 'seat-closed'
  | 'window-opened'
  | 'window-closed'
  | 'window-lost'
  // paper
  | 'paper-printed'
  | 'paper-failed'
  | 'paper-taken'
  | 'paper-worker-lost'
  | 'printers-listed'
  // this computer
  | 'preferences-changed'
  | 'preferences-unreadable'
  | 'preferences-not-saved'
  | 'update-found'
  | 'update-ready'
  | 'update-failed'
  // head office
  | 'feed-imported'
  | 'sync-started'
  | 'sync-finished'
  | 'sync-failed'
  // the log itself
  | 'diagnostics-made'
  | 'log-lines-lost'
  | 'unknown-event';

/** Why something was done or refused, where no refusal has a code for it. */
export type LogReason =
  | 'asked'
  | 'idle'
  | 'signed-out'
  | 'closed'
  | 'replaced'
  | 'updating'
  | 'crashed'
  | 'killed'
  | 'out-of-memory'
  | 'timed-out'
  | 'host-differs'
  | 'origin-differs'
  | 'launch-code-wrong'
  | 'session-missing'
  | 'path-unknown'
  | 'method-not-allowed'
  | 'body-too-large'
  | 'message-unreadable'
  | 'navigation-refused'
  | 'permission-refused';

/**
 * Everything that may be told of an event. None of it is free text: a string that is not of its key's form is written as
 * `[redacted]`, a key that is not here is left out. Numbers of six digits and more are rounded to three, but for `seq` and `entries`.
 */
export interface LogFacts {
  /** A refusal's code, or one of Node, the operating system or SQLite. */
  readonly code?: string | null;
  readonly reason?: LogReason | null;
  /** A procedure of a contract. */
  readonly procedure?: string | null;
  readonly document?: 'receipt' | 'activation-slip' | 'z-report' | null;
  /** Of which kind the printer is: `screen`, `pdf-folder`, `system`, or `lp`, of which `lp:NAME` becomes one. Never its name. */
  readonly printer?: string | null;
  readonly shell?: 'desktop' | 'loopback' | 'demo' | null;
  readonly platform?: string | null;
  readonly arch?: string | null;
  readonly version?: string | null;
  readonly nodeVersion?: string | null;
  readonly electronVersion?: string | null;
  /** Of the operating system's signals, such as SIGTERM. */
  readonly signal?: string | null;
  /** UUIDs. */
  readonly deskId?: string | null;
  readonly jobId?: string | null;
  /** Of a journal's entry: 64 hexadecimal digits. */
  readonly hash?: string | null;
  readonly seq?: number | null;
  readonly entries?: number | null;
  readonly epoch?: number | null;
  readonly schemaVersion?: number | null;
  readonly count?: number | null;
  readonly waiting?: number | null;
  readonly attempt?: number | null;
  readonly durationMs?: number | null;
  readonly sizeKb?: number | null;
  readonly freeMb?: number | null;
  readonly status?: number | null;
  readonly port?: number | null;
  readonly exitCode?: number | null;
  readonly training?: boolean | null;
  readonly demo?: boolean | null;
}

/**
 * The log of this computer, for whoever has to find out what went wrong. It is written beside the work and is never in its way:
 * no call throws or waits, and a line that cannot be written is lost. It is no record of the trade: that is the journal.
 */
export interface Log {
  info(event: LogEvent, facts?: LogFacts): void;
  /** @param thrown of an error only its name, its code and the places in our own files are written, never its message */
  warn(event: LogEvent, facts?: LogFacts, thrown?: unknown): void;
  error(event: LogEvent, facts?: LogFacts, thrown?: unknown): void;
}

export type LogLevel = 'info' | 'warn' | 'error';

/** What is left of an error. */
export interface LoggedError {
  readonly name: string;
  readonly code: string | null;
  /** Innermost first, for example `electron/desk/dispatch.ts:120:14`. */
  readonly frames: readonly string[];
  readonly cause: LoggedError | null;
}

/** One line as it was written, redacted again when it is read. */
export interface LogLine {
  /** UTC. */
  readonly time: string;
  readonly level: LogLevel;
  readonly event: LogEvent;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly error: LoggedError | null;
}

/** The log and the files in which it stands. */
export interface LogFile extends Log {
  /** The last lines, oldest first. Lines that cannot be read are left out. */
  readLogTail(maxLines: number): readonly LogLine[];
  /** Brings everything to the disk. Later lines are lost. */
  close(): void;
}
