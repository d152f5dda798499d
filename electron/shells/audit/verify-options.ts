import { parseArgs } from 'node:util';

/** What was asked of the verifier on its command line; throws a sentence when a word of it is no option. */
export function readVerifyOptions(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: joinValues(words),
    allowPositionals: true,
    options: {
      anchor: { type: 'string', multiple: true, default: [] },
      key: { type: 'string' },
      language: { type: 'string', default: 'en' },
    },
  });
  return {
    file: positionals[0] ?? null,
    anchors: values.anchor,
    signingKey: values.key ?? null,
    language: values.language,
  };
}

// A public key is base64url, and one in sixty-four begins with a hyphen: Node would take it for an option.
function joinValues(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const option = joined.at(-1);
    if (option === '--key' || option === '--anchor') joined[joined.length - 1] = `${option}=${word}`;
    else joined.push(word);
  }
  return joined;
}
