import { expect } from 'vitest';
import type { PageClient } from './page-client.ts';

/** A call that must succeed. */
export async function ask<Value>(page: PageClient, area: string, name: string, input: unknown = {}): Promise<Value> {
  const answer = (await page.call([area, name], input)) as { readonly ok: boolean; readonly value: Value };
  expect(answer, `${area}.${name} ${JSON.stringify(answer)}`).toMatchObject({ ok: true });
  return answer.value;
}

/** Makes a demo shop through the page and signs its manager in, who opens the till with two hundred by it. */
export async function openDemoShop(page: PageClient, packId: string): Promise<void> {
  await ask(page, 'shell', 'makeDemoShop', { packId, language: 'en' });
  const { demo } = await ask<{ demo: { clerks: { name: string; pin: string }[] } }>(page, 'shell', 'showShell');
  const clerks = await ask<{ clerkId: string; name: string }[]>(page, 'desk', 'listClerks');
  const [manager] = demo.clerks;
  const clerkId = clerks.find(({ name }) => name === manager?.name)?.clerkId;
  await ask(page, 'desk', 'signIn', { intent: crypto.randomUUID(), clerkId, pin: manager?.pin });
}
