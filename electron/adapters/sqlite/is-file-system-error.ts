/** Whether the operating system refused a call on a file, as Node reports it. */
export function isFileSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
