type AnyCall = (input: unknown) => Promise<unknown>;

/** An oRPC client without types is a tree of functions by name; which input and answer belong to a name, the contract says. */
export function callByPath(client: unknown, [area, name]: readonly [string, string], input: unknown): Promise<unknown> {
  const tree = client as Readonly<Record<string, Readonly<Record<string, AnyCall>>>>;
  const call = tree[area]?.[name];
  return call ? call(input) : Promise.reject(new Error(`no procedure ${area}.${name}`));
}
