import { describe, expect, test } from 'vitest';
import { decideUpdate, type UpdateFacts } from '../../electron/shells/desktop/decide-update.ts';
import { createUpdates, type Updater } from '../../electron/shells/desktop/updates.ts';

const good: UpdateFacts = {
  isSwitchedOn: true,
  isPackaged: true,
  waitingRecords: 0,
  isDayOpen: false,
  isBusy: false,
};

describe('an update', () => {
  test('may come when it is wished for and nothing is in its way', () => {
    expect(decideUpdate(good)).toEqual({ may: true });
  });

  test.each<readonly [string, Partial<UpdateFacts>]>([
    ['switched-off', { isSwitchedOn: false }],
    ['not-packaged', { isPackaged: false }],
    ['desk-unknown', { waitingRecords: null }],
    ['records-waiting', { waitingRecords: 1 }],
    ['records-waiting', { waitingRecords: 10_000, isDayOpen: true, isBusy: true }],
    ['day-open', { isDayOpen: true }],
    ['busy', { isBusy: true }],
  ])('does not come: %s', (why, facts) => {
    expect(decideUpdate({ ...good, ...facts })).toEqual({ may: false, why });
  });

  test('never comes while records wait, whatever else is so', () => {
    const flags = [true, false];
    for (const isSwitchedOn of flags)
      for (const isPackaged of flags)
        for (const isDayOpen of flags)
          for (const isBusy of flags)
            for (const waitingRecords of [1, 2, 999_999])
              expect(decideUpdate({ isSwitchedOn, isPackaged, isDayOpen, isBusy, waitingRecords }).may).toBe(false);
  });
});

describe('the updater', () => {
  const createFakeUpdater = (isUpdateAvailable = true) => {
    const done: string[] = [];
    const updater = {
      autoDownload: true,
      autoInstallOnAppQuit: true,
      allowDowngrade: true,
      logger: console,
      checkForUpdates: async () => {
        done.push('check');
        return { isUpdateAvailable };
      },
      downloadUpdate: async () => {
        done.push('download');
        return [];
      },
      quitAndInstall: () => void done.push('install'),
    };
    return { done, updater: updater as unknown as Updater };
  };
  const prepare = (facts: readonly UpdateFacts[], fake = createFakeUpdater()) => {
    let asked = 0;
    const updates = createUpdates({
      readFacts: async () => facts[Math.min(asked++, facts.length - 1)] ?? good,
      loadUpdater: async () => {
        fake.done.push('load');
        return fake.updater;
      },
    });
    return { updates, ...fake };
  };

  test('is not even loaded while it is switched off', async () => {
    const { updates, done } = prepare([{ ...good, isSwitchedOn: false }]);
    await updates.look();
    expect(await updates.takeReady()).toBeNull();
    expect(done).toEqual([]);
  });

  test('fetches, and installs nothing by itself', async () => {
    const { updates, done, updater } = prepare([good]);
    await updates.look();
    expect(done).toEqual(['load', 'check', 'download']);
    expect(updater).toMatchObject({
      autoDownload: false,
      autoInstallOnAppQuit: false,
      allowDowngrade: false,
      logger: null,
    });
    expect(await updates.takeReady()).toBe(updater);
    await updates.look();
    expect(done).toEqual(['load', 'check', 'download']);
  });

  test('fetches nothing when records came while it looked', async () => {
    const { updates, done } = prepare([good, { ...good, waitingRecords: 1 }]);
    await updates.look();
    expect(done).toEqual(['load', 'check']);
    expect(await updates.takeReady()).toBeNull();
  });

  test('installs nothing when records came after it fetched', async () => {
    const { updates, done } = prepare([good, good, { ...good, waitingRecords: 1 }]);
    await updates.look();
    expect(await updates.takeReady()).toBeNull();
    expect(done).not.toContain('install');
  });

  test('has nothing to do where there is no newer version', async () => {
    const { updates, done } = prepare([good], createFakeUpdater(false));
    await updates.look();
    expect(done).toEqual(['load', 'check']);
    expect(await updates.takeReady()).toBeNull();
  });

  test('is quiet without a network', async () => {
    const fake = createFakeUpdater();
    Object.assign(fake.updater, { checkForUpdates: () => Promise.reject(new Error('net::ERR_INTERNET_DISCONNECTED')) });
    const { updates } = prepare([good], fake);
    await expect(updates.look()).resolves.toBeUndefined();
    expect(await updates.takeReady()).toBeNull();
  });
});
