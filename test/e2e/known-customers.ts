import type { DemoCustomer } from '../../shared/contract/shell-contract.ts';

interface WithCustomers {
  readonly customers: readonly DemoCustomer[];
}

/** Customers of the demo shop about whom nothing stands in the way. */
export const goodCustomers = (shop: WithCustomers): readonly DemoCustomer[] =>
  shop.customers.filter(({ story }) => story === 'good');

export function firstCustomer(shop: WithCustomers): DemoCustomer {
  const [first] = goodCustomers(shop);
  if (!first) throw new Error('a demo shop without customers');
  return first;
}
