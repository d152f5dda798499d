import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ProcedureValue } from '../../shared/contract/desk-contract.ts';
import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import { formatMoney } from '../../shared/text/format.ts';
import { counterTexts } from '../../shared/text/screens/counter/counter.ts';
import type { CounterKey } from '../../shared/text/screens/counter/en.ts';
import { newIntent, useDesk, useRead, useStep } from '../app/desk-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { ChoiceList } from '../ui/choice-list.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { usePlace, useWords } from '../words/words-context.tsx';
import { KnownNumber } from './known-number.tsx';
import { ReplacementQuestions } from './replacement-questions.tsx';
import { changeCounter, readCounter, useCounter, type DraftItem, type ReplacementDetails } from './visit-store.ts';
import { currentNumber, type VisitView } from './visit-progress.ts';

type Product = ProcedureValue<'listProducts'>[number];

const kindOrder = ['replacement', 'top-up-voucher', 'top-up-direct'];

/** What is sold for this number, by digit. Several items may be chosen before the quote. */
export function ChooseStep({ visit }: { readonly visit: VisitView }) {
  const say = useWords(counterTexts);
  const { language, locale, currency } = usePlace();
  const { which } = useDesk();
  const counter = useCounter(which);
  const quote = useStep('quoteVisit');
  const [asking, setAsking] = useState<DraftItem | null>(null);
  const number = currentNumber(visit);
  const products = (useRead('listProducts', { language }).data ?? [])
    .filter((product) => product.brandId === number?.brandId)
    // What cannot be given out stands last and has no digit to hit by mistake.
    .toSorted(
      (a, b) =>
        Number(a.inStock === 0) - Number(b.inStock === 0) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        a.priceMinor - b.priceMinor,
    );
  if (!number) return null;
  const drafts = counter.drafts;
  const add = (item: DraftItem): void => {
    quote.clear();
    changeCounter(which, { drafts: [...readCounter(which).drafts, item] });
  };
  const choose = (product: Product): void => {
    const item: DraftItem = {
      itemId: newIntent(),
      productId: product.productId,
      kind: product.kind,
      name: product.name,
      numberSeq: number.numberSeq,
      details: null,
    };
    if (product.kind === 'replacement') setAsking(item);
    else add(item);
  };
  const makeQuote = async (): Promise<void> => {
    const items = [...preparedOf(visit), ...drafts].map(({ itemId, productId, numberSeq }) => ({
      itemId,
      productId,
      numberSeq,
    }));
    if (items.length === 0) return;
    const made = await quote.take({ visitId: visit.visitId, items });
    if (made) changeCounter(which, { asksAgain: null });
  };
  if (asking) {
    return (
      <ReplacementQuestions
        onDone={(details: ReplacementDetails) => {
          add({ ...asking, details });
          setAsking(null);
        }}
        onBack={() => setAsking(null)}
      />
    );
  }
  const stockOf = ({ inStock }: Product): string | null =>
    inStock === null ? null : inStock > 0 ? say('choose.stock', { count: inStock }) : say('choose.no-stock');
  return (
    <>
      <KnownNumber visit={visit} number={number} />
      <h2>{say('choose.title')}</h2>
      {products.length === 0 && (
        <Notice kind="warn">
          {say('choose.none')} {brandOf(number.brandId as BrandId).name}
        </Notice>
      )}
      <ChoiceList
        label={say('choose.title')}
        choices={products.map((product) => {
          const needsIdentity = product.kind === 'replacement' && !visit.identity;
          return {
            id: product.productId,
            label: product.name,
            isDisabled: needsIdentity || product.inStock === 0,
            detail: [
              formatMoney({ amountMinor: product.priceMinor, currency }, locale),
              say(`choose.kind.${product.kind}` as CounterKey),
              stockOf(product),
              needsIdentity ? say('choose.needs-identity') : null,
              product.priceVerified ? null : say('choose.unverified'),
            ]
              .filter((part) => part !== null)
              .join(' · '),
          };
        })}
        chosen={new Set(drafts.map(({ productId }) => productId))}
        onChoose={(productId) => {
          const product = products.find((candidate) => candidate.productId === productId);
          if (product) choose(product);
        }}
      />
      {drafts.length > 0 && (
        <ul className="stack-tight">
          {drafts.map((item) => (
            <li key={item.itemId}>
              <ActionButton
                label={say('choose.take-off', { name: item.name })}
                icon={Trash2}
                kind="quiet"
                onAct={() => changeCounter(which, { drafts: drafts.filter((other) => other !== item) })}
              />
            </li>
          ))}
        </ul>
      )}
      <FailureNotice failure={quote.failure} />
      <div className="row">
        <ActionButton
          label={say('choose.enough')}
          keyName="Enter"
          kind="main"
          isLocal
          isDisabled={(drafts.length === 0 && preparedOf(visit).length === 0) || quote.isBusy}
          onAct={() => void makeQuote()}
        />
        <ActionButton
          label={say('choose.other-number')}
          keyName="Alt+N"
          kind="quiet"
          onAct={() => changeCounter(which, { asksAgain: 'number' })}
        />
      </div>
    </>
  );
}

/** What is prepared already stays in every later quote. */
function preparedOf(visit: VisitView): NonNullable<VisitView['quote']>['items'] {
  const prepared = new Set(visit.prepared.map(({ itemId }) => itemId));
  return (visit.quote?.items ?? []).filter(({ itemId }) => prepared.has(itemId));
}
