import { useState } from 'react';
import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';
import { formatPhone } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import { useDesk } from '../app/desk-context.tsx';
import { useOfferScan } from '../scan/scan-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import type { VisitStep } from './visit-progress.ts';

/** In a shop where nothing is real the customers are in a box beside the counter: what they carry, and a scanner for it. */
export function DemoCustomers({ step }: { readonly step: VisitStep }) {
  const say = useWords(counterTexts);
  const { which, shell } = useDesk();
  const { country } = usePlace();
  const offer = useOfferScan();
  const customers = (which === 'training' ? shell.training : shell.demo)?.customers ?? [];
  const [place, setPlace] = useState(0);
  const customer: DemoCustomer | undefined = customers[place];
  if (!customer || step === 'done') return null;
  return (
    <details className="demo-box">
      <summary>{say('demo.title')}</summary>
      <div className="stack-tight">
        <p className="small soft">{say('demo.text')}</p>
        <select
          className="input"
          aria-label={say('demo.title')}
          value={place}
          onChange={(event) => setPlace(Number(event.target.value))}
        >
          {customers.map(({ name, brandId, story }, index) => (
            <option key={name + brandId + String(index)} value={index}>
              {name} · {brandOf(brandId as BrandId).name} · {say(`demo.story.${story}`)}
            </option>
          ))}
        </select>
        <p>{say('demo.number', { number: formatPhone(customer.msisdn, country, 'national') })}</p>
        <p>{say('demo.pin', { pin: customer.accountPin })}</p>
        <div className="row">
          <ActionButton label={say('demo.scan')} kind="quiet" onAct={() => offer(customer.passportScan)} />
          <ActionButton label={say('demo.eid')} kind="quiet" onAct={() => offer(customer.eid)} />
        </div>
      </div>
    </details>
  );
}
