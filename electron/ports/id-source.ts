/** Fresh random ids and tokens. A port so that a rehearsal can repeat a day exactly. */
export interface IdSource {
  /** A UUID version 7, lower case. */
  uuid(): string;
  /** 256 random bits, base64url. */
  token(): string;
}
