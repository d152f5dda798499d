import { Circle, CircleCheck, CircleDot } from 'lucide-react';
import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { identityTexts } from '../../shared/text/identity/identity.ts';
import type { IdentityDocumentKind } from '../../shared/domain/packs/identity-policy.ts';
import { useWords } from '../words/words-context.tsx';
import { visitSteps, type VisitStep, type VisitView } from './visit-progress.ts';

/** The six steps, what is decided and what is due. It is no menu: the visit goes forward. */
export function StepsRail({ visit, step }: { readonly visit: VisitView; readonly step: VisitStep }) {
  const say = useWords(counterTexts);
  const due = visitSteps.indexOf(step);
  return (
    <nav className="steps" aria-label={say('steps')}>
      <ol>
        {visitSteps.map((id, index) => {
          const state = index < due || visit.state === 'finished' ? 'done' : index === due ? 'now' : 'later';
          const Icon = state === 'done' ? CircleCheck : state === 'now' ? CircleDot : Circle;
          return (
            <li
              key={id}
              className="step"
              data-state={state}
              {...(state === 'now' && { 'aria-current': 'step' as const })}
            >
              <Icon aria-hidden />
              <span className="stack-tight">
                <span>
                  {index + 1} {say(`step.${id}`)}
                  <span className="visually-hidden"> {say(`step.state.${state}`)}</span>
                </span>
                {state === 'done' && <Decided visit={visit} step={id} />}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Decided({ visit, step }: { readonly visit: VisitView; readonly step: VisitStep }) {
  const say = useWords(counterTexts);
  const identity = useWords(identityTexts);
  const number = visit.numbers.at(-1);
  switch (step) {
    case 'identity':
      return (
        <span className="small soft">
          {visit.identity
            ? identity(`document.${visit.identity.documentKind as IdentityDocumentKind}`)
            : say('step.state.skipped')}
        </span>
      );
    case 'number':
      return number ? (
        <span className="small soft">
          ···{number.lastFour} {number.brandId === null ? '' : brandOf(number.brandId as BrandId).name}
        </span>
      ) : null;
    case 'choose':
    case 'quote':
    case 'pay':
    case 'done':
      return null;
  }
}
