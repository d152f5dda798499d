import { languages } from '../../../shared/domain/language.ts';
import { createTranslate } from '../../../shared/text/catalogue.ts';
import { verifyTexts } from '../../../shared/text/verify/verify.ts';
import { parseAnchor, verifyFile } from '../../adapters/sqlite/verify-file.ts';

export interface VerifyCommand {
  readonly file: string | null;
  /** As given on the command line: `SEQ:HASH`. */
  readonly anchors: readonly string[];
  readonly signingKey: string | null;
  readonly language: string;
  /** One line of JSON for programs. */
  readonly writeLine: (line: string) => void;
  /** The same in a sentence for people. */
  readonly writeNote: (note: string) => void;
}

/** Answers the exit code: 0 when the journal is whole, 1 when it is not, 2 when it could not be asked or opened. */
export function runVerifyCommand(command: VerifyCommand): number {
  const language = languages.find((known) => known === command.language) ?? 'en';
  const say = createTranslate(verifyTexts, language, 'CA');
  const anchors = command.anchors.map(parseAnchor);
  if (command.file === null || anchors.includes(null)) {
    command.writeNote(say('usage'));
    return 2;
  }
  const verified = verifyFile(command.file, {
    anchors: anchors.filter((anchor) => anchor !== null),
    ...(command.signingKey !== null && { signingKey: command.signingKey }),
  });
  if (!verified.ok) {
    command.writeLine(
      JSON.stringify({ ok: false, fault: { code: verified.error.code, seq: null, where: command.file } }),
    );
    command.writeNote(say(verified.error.code));
    return 2;
  }
  const verdict = verified.value;
  command.writeLine(JSON.stringify(verdict));
  if (verdict.fault) {
    const { code, seq, where } = verdict.fault;
    command.writeNote(say('refused', { seq: seq === null ? 'none' : String(seq), what: say(code), where, code }));
    return 1;
  }
  const { entries, head, uncovered, signingKey } = verdict;
  command.writeNote(say('accepted', { entries, seq: String(head.seq), hash: head.hash, key: signingKey ?? '' }));
  command.writeNote(say('uncovered', { uncovered }));
  command.writeNote(say(verdict.isFileSealed ? 'file-sealed' : 'file-unsealed'));
  return 0;
}
