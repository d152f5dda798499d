import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { isRefusalCode } from '../../shared/domain/refusal.ts';
import { sayRefusal } from '../../shared/text/refusals/say-refusal.ts';
import type { Failure } from '../app/desk-context.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';

const icons = { bad: CircleAlert, warn: TriangleAlert, good: CircleCheck, plain: Info };

export function Notice({
  kind = 'plain',
  children,
}: {
  readonly kind?: keyof typeof icons;
  readonly children: ReactNode;
}) {
  const Icon = icons[kind];
  return (
    <div className="notice" data-kind={kind} role={kind === 'bad' ? 'alert' : 'status'}>
      <Icon aria-hidden />
      <div className="stack-tight">{children}</div>
    </div>
  );
}

/** What the desk refused: what happened, what is safe, what to do, and the code small beside it. */
export function FailureNotice({ failure }: { readonly failure: Failure | null }) {
  const place = usePlace();
  const say = useWords(commonTexts);
  if (!failure) return null;
  const sentence = isRefusalCode(failure.code)
    ? sayRefusal({ code: failure.code, details: failure.details }, place).sentence
    : say('connection-lost');
  return (
    <Notice kind="bad">
      <p>{sentence}</p>
      <p className="notice-code">{failure.code}</p>
    </Notice>
  );
}
