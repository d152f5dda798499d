import { Cloud, CreditCard, GraduationCap, ListOrdered, Store } from 'lucide-react';
import { brandOf } from '../../shared/domain/brands/brand-registry.ts';
import type { BrandId } from '../../shared/domain/brands/brand.ts';
import { formatDay } from '../../shared/text/format.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { usePlace, useWords } from '../words/words-context.tsx';
import { useDesk, useRead } from './desk-context.tsx';

/** Below this a brand is named in the status line, so that stock is asked for before it is gone. */
const lowStock = 3;

/** Always there: head office, what waits for it, stock, till, training. */
export function StatusLine() {
  const say = useWords(commonTexts);
  const { which, shell } = useDesk();
  const desk = useRead('showDesk', {}, { everyMs: 30_000 }).data;
  const { locale } = usePlace();
  const day = desk?.day ?? null;
  const till =
    day === null
      ? say('status.till.closed')
      : say(`status.till.${day.state}`, { day: formatDay(day.businessDay, locale) });
  return (
    <footer className="status-line" aria-label={say('status')}>
      <span className="sign" data-kind="soft">
        <Cloud aria-hidden />
        {say('status.hub.never')}
      </span>
      <span className="sign" data-kind="soft">
        <ListOrdered aria-hidden />
        {say('status.waiting', { count: desk?.waitingForHeadOffice ?? 0 })}
      </span>
      <StockSign />
      <span className="sign" data-kind={day === null ? 'soft' : 'good'}>
        <Store aria-hidden />
        {till}
      </span>
      <span className="sign" data-kind={which === 'training' ? 'warn' : 'soft'}>
        <GraduationCap aria-hidden />
        {say(which === 'training' ? 'status.training.on' : 'status.training.off')}
      </span>
      <span className="soft version">Buka {shell.version}</span>
    </footer>
  );
}

function StockSign() {
  const say = useWords(commonTexts);
  const profiles = useRead('gaugeStock', {}).data?.profiles ?? [];
  const low = profiles.filter(({ available }) => available < lowStock);
  return (
    <span className="sign" data-kind={low.length > 0 ? 'warn' : 'soft'}>
      <CreditCard aria-hidden />
      {profiles.length === 0
        ? say('status.stock.none')
        : low.length > 0
          ? low
              .map(({ brandId, available }) =>
                say('status.stock.low', { brand: brandOf(brandId as BrandId).name, count: available }),
              )
              .join(' · ')
          : `${say('status.stock')} ${profiles.reduce((sum, { available }) => sum + available, 0)}`}
    </span>
  );
}
