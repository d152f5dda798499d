import { createRouterClient } from '@orpc/server';
import { expect, test } from 'vitest';
import { deskContract } from '../../shared/contract/desk-contract.ts';
import type { Dispatch } from '../../electron/desk/dispatch.ts';
import { createDeskRouter } from '../../electron/shells/desk-router.ts';
import { newIntent, openTestDesk } from './open-test-desk.ts';

test('every procedure of the contract answers through the router what dispatch answers, refusals of bad input included', async () => {
  const desk = await openTestDesk();
  const dispatch: Dispatch = (name, input) => desk.call(name, input);
  const router = createDeskRouter(dispatch);
  const client = createRouterClient(router, { context: { session: null } });
  const names = Object.keys(deskContract) as (keyof typeof deskContract)[];
  expect(names.length).toBeGreaterThan(35);
  for (const name of names) {
    const input = { thisFieldIsUnknown: 1 };
    const throughRouter = await (client[name] as (input: unknown) => Promise<unknown>)(input);
    expect(throughRouter, name).toEqual(await desk.call(name, input as never));
    expect(throughRouter, name).toMatchObject({ ok: false, error: { code: 'input-invalid' } });
  }
  await desk.close();
});

test('the session comes from the transport and reaches dispatch with the input', async () => {
  const seen: unknown[] = [];
  // One answer for every procedure: no type of a generic function says so, and the contract's own check of answers lets it pass.
  const dispatch = (async (...call: unknown[]) => {
    seen.push(call);
    return { ok: false, error: { code: 'not-signed-in' } };
  }) as unknown as Dispatch;
  const client = createRouterClient(createDeskRouter(dispatch), { context: { session: 'a session' } });
  const input = { intent: newIntent(), language: 'en' } as const;
  expect(await client.startVisit(input)).toEqual({ ok: false, error: { code: 'not-signed-in' } });
  expect(seen).toEqual([['startVisit', input, 'a session']]);
});
