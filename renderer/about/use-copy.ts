import { useState } from 'react';

export interface Copied {
  readonly what: string;
  readonly isDone: boolean;
}

/** Puts a text on the clipboard and says whether it got there; a browser may refuse. */
export function useCopy(): {
  readonly copied: Copied | null;
  readonly copy: (what: string, text: string) => void;
} {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = (what: string, text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setCopied({ what, isDone: true }),
      () => setCopied({ what, isDone: false }),
    );
  };
  return { copied, copy };
}
