import { useEffect, useRef } from 'react';

/** A long text in a window of its own, which the arrow keys scroll. */
export function ReadingBox(props: { readonly label: string; readonly text: string; readonly isFocused?: boolean }) {
  const box = useRef<HTMLPreElement>(null);
  useEffect(() => {
    if (props.isFocused !== true) return;
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [props.isFocused]);
  return (
    // What scrolls must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="reading-box" ref={box} tabIndex={0} role="region" aria-label={props.label}>
      {props.text}
    </pre>
  );
}
