/**
 * The details by the names that sentences use. Where to send a customer comes nested from the domain and flat from the desk:
 * `sendTo: { brandId, name, channel }`, or `sendToBrand` and `sendToChannel`.
 */
export function flattenDetails(details: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const flat = new Map(Object.entries(details));
  const nested = flat.get('sendTo');
  const sendTo = isRecord(nested) ? new Map(Object.entries(nested)) : new Map<string, unknown>();
  flat.set('sendTo', sendTo.get('brandId') ?? flat.get('sendToBrand') ?? nested);
  flat.set('channel', sendTo.get('channel') ?? flat.get('sendToChannel') ?? flat.get('channel'));
  return flat;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
