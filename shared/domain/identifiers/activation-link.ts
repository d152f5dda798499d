const setupLink = /^https?:\/\/esimsetup\.(?:apple|android)\.com\/esim_qrcode_provisioning\/?(?:\?([^#]*))?(?:#.*)?$/i;

/** A link that opens a phone's eSIM setup (iOS 17.4, Android 10), whatever it carries. */
export function isActivationLink(text: string): boolean {
  return setupLink.test(text);
}

/** The activation code in a setup link, decoded but not yet parsed; undefined when the link carries none. */
export function readActivationLink(text: string): string | undefined {
  const query = setupLink.exec(text)?.[1] ?? '';
  const parameter = query.split('&').find((pair) => /^carddata=/i.test(pair));
  if (parameter === undefined) return undefined;
  try {
    return decodeURIComponent(parameter.slice('carddata='.length));
  } catch {
    // A broken percent escape: the link was cut or mistyped, and half a code is no code.
    return undefined;
  }
}
