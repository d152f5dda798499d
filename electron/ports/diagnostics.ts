/** What a desk may say of itself to whoever helps. Nobody's name, number or code; a text of another form is redacted. */
export interface DeskDiagnostics {
  /** UUID. */
  readonly deskId: string;
  readonly prefix: string;
  readonly epoch: number;
  readonly packId: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly training: boolean;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly entries: number;
  /** Entries that head office has not acknowledged. */
  readonly waiting: number;
  /** How many points of each kind are on the attention list. */
  readonly attention: Readonly<Record<string, number>>;
  /** How many profiles of each brand are in stock. */
  readonly stock: Readonly<Record<string, number>>;
}

export interface DiagnosticFacts {
  /** Null where no desk is open. */
  readonly desk: DeskDiagnostics | null;
  /** A refusal's code where the desk cannot be opened. */
  readonly refusal: string | null;
  /** The chosen printers; only their kinds are told. */
  readonly printers: { readonly receipt: string; readonly slip: string; readonly report: string };
}

/** Makes one JSON text without secrets, to be looked at and then sent by a person. It never fails: what cannot be found out is null. */
export type MakeDiagnostics = (facts: DiagnosticFacts) => string;
