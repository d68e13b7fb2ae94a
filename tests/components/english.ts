import type { Words } from '../../components/common/words.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const byKey: Readonly<Record<string, { readonly message: string }>> = messages;

/** The English strings as a browser would give them. */
export const english: Words = {
  locale: 'en-US',
  t: (key, ...subs) => (byKey[key]?.message ?? key).replace(/\$(\d)/g, (_, n) => subs[Number(n) - 1] ?? ''),
};
