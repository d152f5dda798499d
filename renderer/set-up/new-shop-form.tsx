import { useState } from 'react';
import { packIds, type PackId } from '../../shared/domain/packs/country-pack.ts';
import { packOf } from '../../shared/domain/packs/pack-of.ts';
import { commonTexts } from '../../shared/text/screens/common/common.ts';
import { setUpTexts } from '../../shared/text/screens/set-up/set-up.ts';
import { useDesk, useRefresh, newIntent, type Failure } from '../app/desk-context.tsx';
import { useSetting } from '../app/setting-context.tsx';
import { ActionButton } from '../ui/action-button.tsx';
import { Field } from '../ui/field.tsx';
import { FailureNotice, Notice } from '../ui/notice.tsx';
import { useWords } from '../words/words-context.tsx';
import { PlaceSelect } from './place-select.tsx';

const emptyForm = {
  passphrase: '',
  passphraseAgain: '',
  name: '',
  address: '',
  town: '',
  phone: '',
  prefix: '',
  headOfficeKey: '',
  managerName: '',
  managerPin: '',
};

/** Everything the first entry of a journal holds. What is wrong the desk says, field by field nothing is guessed here. */
export function NewShopForm(props: {
  readonly packId: PackId;
  readonly onPack: (packId: PackId) => void;
  readonly onBack: () => void;
}) {
  const say = useWords(setUpTexts);
  const common = useWords(commonTexts);
  const { client, shell } = useDesk();
  const { language } = useSetting();
  const refresh = useRefresh();
  const pack = packOf(props.packId);
  const [form, setForm] = useState(emptyForm);
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({});
  const [timeZone, setTimeZone] = useState<string | null>(null);
  const [intent] = useState(newIntent);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const zone = timeZone !== null && pack.timeZones.includes(timeZone) ? timeZone : pack.timeZones[0];
  const asksPassphrase = shell.keys === 'passphrase';
  const differs = form.passphraseAgain !== '' && form.passphrase !== form.passphraseAgain;
  const field = (name: keyof typeof emptyForm) => ({
    value: form[name],
    onChange: (value: string) => setForm((before) => ({ ...before, [name]: value })),
  });
  const make = async (): Promise<void> => {
    if (isBusy || (asksPassphrase && form.passphrase !== form.passphraseAgain)) return;
    setBusy(true);
    const keys = asksPassphrase ? await client.shell('choosePassphrase', { passphrase: form.passphrase }) : null;
    if (keys?.ok === false) {
      setBusy(false);
      return setFailure(keys.error);
    }
    const made = await client.desk('setUpDesk', {
      intent,
      prefix: form.prefix.trim().toUpperCase(),
      packId: pack.id,
      timeZone: zone,
      language,
      training: false,
      headOfficeKey: form.headOfficeKey.trim(),
      firstManager: { name: form.managerName, pin: form.managerPin, language },
      settings: {
        shop: {
          name: form.name,
          addressLines: [form.address, form.town].filter((line) => line.trim() !== ''),
          phone: form.phone,
          registrations: pack.receipt.registrations.map((name) => ({ name, number: numbers[name] ?? '' })),
        },
        receiptPaper: 'roll-80',
        slipPaper: 'A5',
        varianceLimitMinor: 500,
        snapshotMaxAgeHours: 72,
        reissuesPerNumber: 2,
        reissuesPerClerkPerDay: 5,
        replacementsPerClerkPerDay: 50,
      },
    });
    setBusy(false);
    if (!made.ok) return setFailure(made.error);
    setFailure(null);
    if (made.value.recoveryKey === null) return refresh();
    setRecoveryKey(made.value.recoveryKey);
  };
  if (recoveryKey !== null) {
    return (
      <Notice kind="warn">
        <h2>{say('recovery.title')}</h2>
        <p className="figure mono recovery-key">{recoveryKey}</p>
        <p>{say('recovery.text')}</p>
        <ActionButton label={say('recovery.written')} kind="main" onAct={() => void refresh()} />
      </Notice>
    );
  }
  return (
    <>
      <PlaceSelect label={say('place')} packId={props.packId} packIds={packIds} onPack={props.onPack} />
      <Field label={say('shop.name')} {...field('name')} maxLength={80} isFocusedFirst />
      <Field label={say('shop.address')} {...field('address')} maxLength={80} />
      <Field label={say('shop.address2')} {...field('town')} maxLength={80} />
      <Field label={say('shop.phone')} {...field('phone')} maxLength={30} kind="tel" />
      {pack.receipt.registrations.map((name) => (
        <Field
          key={name}
          label={say('shop.registration', { name })}
          value={numbers[name] ?? ''}
          onChange={(value) => setNumbers((before) => ({ ...before, [name]: value }))}
          maxLength={40}
        />
      ))}
      {pack.timeZones.length > 1 && (
        <div className="field">
          <label htmlFor="time-zone">{say('time-zone')}</label>
          <select id="time-zone" className="input" value={zone} onChange={(event) => setTimeZone(event.target.value)}>
            {pack.timeZones.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
      <Field label={say('prefix')} help={say('prefix.help')} {...field('prefix')} maxLength={4} />
      <Field
        label={say('head-office-key')}
        help={say('head-office-key.help')}
        {...field('headOfficeKey')}
        maxLength={60}
      />
      <Field label={say('manager.name')} {...field('managerName')} maxLength={60} />
      <Field
        label={say('manager.pin')}
        help={say('manager.pin.help')}
        {...field('managerPin')}
        kind="password"
        maxLength={32}
      />
      {asksPassphrase && (
        <>
          <Field
            label={say('passphrase')}
            help={say('passphrase.help')}
            {...field('passphrase')}
            kind="password"
            maxLength={200}
          />
          <Field
            label={say('passphrase.again')}
            {...field('passphraseAgain')}
            kind="password"
            maxLength={200}
            error={differs ? say('passphrase.differs') : null}
          />
        </>
      )}
      <FailureNotice failure={failure} />
      <div className="row">
        <ActionButton label={say('make')} kind="main" isDisabled={isBusy || differs} onAct={() => void make()} />
        <ActionButton label={common('back')} kind="quiet" onAct={props.onBack} />
      </div>
    </>
  );
}
