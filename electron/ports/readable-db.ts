export type SqlValue = string | number | null | Uint8Array;

/**
 * A connection that can only be asked. SQL stands in the function that needs it; the type of a row is that function's
 * promise about its own SELECT, checked by the desk tests against a real SQLite.
 */
export interface ReadableDb {
  get<Row>(sql: string, ...parameters: readonly SqlValue[]): Row | undefined;
  all<Row>(sql: string, ...parameters: readonly SqlValue[]): readonly Row[];
  iterate<Row>(sql: string, ...parameters: readonly SqlValue[]): IterableIterator<Row>;
}
