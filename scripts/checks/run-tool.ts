import { spawn } from 'node:child_process';

/**
 * Runs a tool of the project under the Node that runs this script.
 * @param options.isShown whether its output goes straight to the terminal instead of being collected
 */
export async function runNodeTool(
  tool: string,
  toolArguments: readonly string[],
  options: { readonly isShown?: boolean } = {},
): Promise<{ readonly exitCode: number; readonly output: string }> {
  const child = spawn(process.execPath, [tool, ...toolArguments], {
    stdio: options.isShown === true ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    child.kill();
  };
  process.once('exit', stop);
  const pieces: Buffer[] = [];
  child.stdout?.on('data', (piece: Buffer) => pieces.push(piece));
  child.stderr?.on('data', (piece: Buffer) => pieces.push(piece));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    // `close` comes after the last output, `exit` may come before it.
    child.on('close', (code) => resolve(code ?? 1));
  });
  process.off('exit', stop);
  return { exitCode, output: Buffer.concat(pieces).toString('utf8') };
}
