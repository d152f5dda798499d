/**
 * What the commands of CUPS are given of this program's surroundings: where they are, whose settings count, which server. The C
 * locale, because what they say is read by a program.
 */
export function cupsEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'CUPS_SERVER'].map((name) => [name, process.env[name]] as const);
  return { ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)), LC_ALL: 'C' };
}

/** A name that CUPS may have given (printable, without space or `#`; a `/` parts off an instance), and that is no option. */
export function isQueueName(name: string): boolean {
  return /^[^\s#\p{C}-][^\s#\p{C}]{0,126}$/u.test(name);
}
